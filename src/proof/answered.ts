import type { Answer, Answers } from '../pack/answers.ts';
import type { QuestionSource } from '../pack/question.schema.ts';
import type { Formula, Formulas } from './formula.ts';

/** What can be said of the answer to one question; all of it is false where the question is not asked. */
export interface Answered {
  asked: Formula;
  /** Asked, and not skipped. */
  given: Formula;
  /** Whether this answer was chosen. */
  chosen(option: string): Formula;
  /** Whether the number given is this or more. */
  least(bound: number): Formula;
}

/** How the variables of a question are called; two visitors share those that are called alike. */
export type Naming = (question: string) => string;

const variableOf = (naming: Naming, question: string, part: string | number) =>
  `${naming(question)}/${part}`;

/** Of a question that may go without an answer: that it has one. */
const isGiven = 'given';

/** An answer as formulas. "None of these" is no variable: it is chosen where no sign is. */
export function answered(
  formulas: Formulas,
  question: QuestionSource,
  asked: Formula,
  naming: Naming,
): Answered {
  const { and, or, not } = bound(formulas);
  const variable = (part: string | number) =>
    formulas.variable(variableOf(naming, question.id, part));
  const mayBeSkipped = question.type === 'number' && question.optional;
  const given = mayBeSkipped ? and(asked, variable(isGiven)) : asked;
  const none = { asked, given, chosen: () => formulas.false, least: () => formulas.false };
  if ('options' in question) {
    const signs = signsOf(question).map(({ id }) => variable(id));
    const chosen = new Map(
      question.options.map(({ id, exclusive }) => [
        id,
        and(asked, exclusive ? not(or(...signs)) : variable(id)),
      ]),
    );
    return { ...none, chosen: (option) => chosen.get(option) ?? formulas.false };
  }
  const { min, max } = question;
  const least = (limit: number) => {
    const from = Math.ceil(limit);
    if (from <= min) return given;
    return from > max ? formulas.false : and(given, variable(from));
  };
  return { ...none, least };
}

/** What holds of the variables of a question, whoever the visitor is. */
export function answerable(formulas: Formulas, question: QuestionSource, naming: Naming): Formula {
  const variable = (part: string | number) =>
    formulas.variable(variableOf(naming, question.id, part));
  if (question.type === 'single') {
    return formulas.exactlyOne(question.options.map(({ id }) => variable(id)));
  }
  if (question.type === 'multi') {
    const signs = signsOf(question);
    const mayBeNone = signs.length < question.options.length;
    return mayBeNone ? formulas.true : formulas.or(...signs.map(({ id }) => variable(id)));
  }
  const steps = boundsOf(question).map((bound) => variable(bound));
  const pairs = steps.slice(1).map((higher, at) => [higher, steps[at] as Formula] as const);
  return formulas.and(...pairs.map(([higher, lower]) => formulas.implies(higher, lower)));
}

/** The answer that the variables of a question stand for. */
export function answerFrom(
  question: QuestionSource,
  naming: Naming,
  isTrue: (variable: string) => boolean,
): Answer {
  const holds = (part: string | number) => isTrue(variableOf(naming, question.id, part));
  if (question.type === 'single') return question.options.find(({ id }) => holds(id))?.id ?? null;
  if (question.type === 'multi') {
    const signs = signsOf(question).filter(({ id }) => holds(id));
    const none = question.options.filter(({ exclusive }) => exclusive);
    return (signs[0] ? signs : none).map(({ id }) => id);
  }
  if (question.type === 'number' && question.optional && !holds(isGiven)) return null;
  return boundsOf(question).filter(holds).at(-1) ?? question.min;
}

/** The variables that are true for a visitor with these answers; what is not answered counts for nothing. */
export function variablesOf(
  questions: readonly QuestionSource[],
  answers: Answers,
  naming: Naming,
): Set<string> {
  return new Set(
    questions.flatMap((question) => {
      const first = question.type === 'single' ? (question.options[0]?.id ?? null) : null;
      const answer = answers[question.id] ?? first;
      if (answer === null) return [];
      const parts =
        typeof answer === 'number' && !('options' in question)
          ? [isGiven, ...boundsOf(question).filter((bound) => bound <= answer)]
          : [answer].flat();
      return parts.map((part) => variableOf(naming, question.id, part as string | number));
    }),
  );
}

/** Of a question with a number: every number above the least, each a variable "this or more". */
function boundsOf({ min, max }: Extract<QuestionSource, { min: number }>): number[] {
  return Array.from({ length: max - min }, (_, index) => min + 1 + index);
}

/** The answers that are a sign of their own: all but "none of these". */
export const signsOf = (question: Extract<QuestionSource, { options: unknown }>) =>
  question.options.filter(({ exclusive }) => !exclusive);

const bound = (formulas: Formulas) => ({
  and: formulas.and.bind(formulas),
  or: formulas.or.bind(formulas),
  not: formulas.not.bind(formulas),
});
