import type { PackSource } from '../pack/pack-source.ts';
import type { QuestionSource } from '../pack/question.schema.ts';
import { questionsOf } from '../pack/questions.ts';
import { type Answered, signsOf } from './answered.ts';
import type { Claim } from './failure.ts';
import type { Formula, Formulas } from './formula.ts';

/** A change of the answer to one question that must not make the outcome lighter. */
export interface Change {
  claim: Claim;
  subject: string;
  question: string;
  /** Each step of it: how the answer is before and after. */
  steps(before: Answered, after: Answered): Formula[];
}

/** Every change that must not make the outcome lighter. */
export function changesIn(formulas: Formulas, source: PackSource): Change[] {
  const { guarantees } = source;
  const questions = questionsOf(source);
  const signs = questions.flatMap((question) => {
    if (question.type !== 'multi') return [];
    const named = guarantees.find(
      (guarantee) => guarantee.kind === 'adding' && guarantee.question === question.id,
    );
    const steps = (before: Answered, after: Answered) => addings(formulas, question, before, after);
    return [
      { claim: 'adding' as const, subject: named?.id ?? question.id, question: question.id, steps },
    ];
  });
  const promised = guarantees.flatMap((guarantee): Change[] => {
    const own = { claim: 'guarantee' as const, subject: guarantee.id };
    if (guarantee.kind === 'raising') {
      const asked = questions.find(({ id }) => id === guarantee.question);
      const steps = (before: Answered, after: Answered) => raisings(formulas, asked, before, after);
      return [{ ...own, question: guarantee.question, steps }];
    }
    if (guarantee.kind !== 'moving') return [];
    const { along, question } = guarantee;
    const steps = (before: Answered, after: Answered) =>
      along
        .slice(1)
        .map((to, at) => formulas.and(before.chosen(along[at] ?? ''), after.chosen(to)));
    return [{ ...own, question, steps }];
  });
  return [...signs, ...promised];
}

/** One sign more; the others stay as they are. */
function addings(
  formulas: Formulas,
  question: Extract<QuestionSource, { options: unknown }>,
  before: Answered,
  after: Answered,
): Formula[] {
  const ids = signsOf(question).map(({ id }) => id);
  const isSame = (id: string) =>
    formulas.not(formulas.differs(before.chosen(id), after.chosen(id)));
  return ids.map((added) =>
    formulas.and(
      before.asked,
      formulas.not(before.chosen(added)),
      after.chosen(added),
      ...ids.filter((id) => id !== added).map(isSame),
    ),
  );
}

/** One more, wherever on the scale. */
function raisings(
  formulas: Formulas,
  question: QuestionSource | undefined,
  before: Answered,
  after: Answered,
): Formula[] {
  if (!question || 'options' in question) return [];
  const { min, max } = question;
  const is = (answer: Answered, value: number) =>
    formulas.and(answer.least(value), formulas.not(answer.least(value + 1)));
  return Array.from({ length: max - min }, (_, step) =>
    formulas.and(is(before, min + step), is(after, min + step + 1)),
  );
}
