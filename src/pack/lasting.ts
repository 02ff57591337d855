import type { Answer, Answers } from './answers.ts';
import type { Question } from './pack.ts';

/** The answers on two complaints; what one of them says about the visitor holds for the other as well. */
export function withWhatLasts(
  questions: readonly Question[],
  a: Answers,
  b: Answers,
): readonly [Answers, Answers] {
  const both = (own: Answers, other: Answers): Answers => ({
    ...own,
    ...Object.fromEntries(
      questions.flatMap((question) => {
        const told = toldBy(question, other);
        const isAsked = (own[question.id] ?? null) !== null;
        return isAsked && told.length > 0
          ? [[question.id, ticked(question, [...chosenIn(own[question.id]), ...told])]]
          : [];
      }),
    ),
  });
  return [both(a, b), both(b, a)];
}

/** The answer on the other complaint after one that was changed: what lasts is the same on both. */
export function lastingTo(question: Question, answer: Answer, other: Answer): Answer {
  if (question.type !== 'multi' || !question.options.some(({ lasting }) => lasting)) return other;
  const keeps = question.options.filter(({ id, lasting }) =>
    chosenIn(lasting ? answer : other).includes(id),
  );
  return ticked(
    question,
    keeps.map(({ id }) => id),
  );
}

/** What the answers on another complaint say about this question: its lasting signs, and the same signs elsewhere. */
function toldBy(question: Question, other: Answers): string[] {
  if (question.type !== 'multi') return [];
  const isTold = ({ id, lasting, sameAs = {} }: (typeof question.options)[number]) =>
    (lasting && chosenIn(other[question.id]).includes(id)) ||
    Object.entries(sameAs).some(([elsewhere, sign]) => chosenIn(other[elsewhere]).includes(sign));
  return question.options.filter(isTold).map(({ id }) => id);
}

/** In the order of the question; "none of these" only where there is nothing else. */
function ticked(question: Question, chosen: readonly string[]): string[] {
  const options = 'options' in question ? question.options : [];
  const signs = options.filter(({ id, exclusive }) => !exclusive && chosen.includes(id));
  return (signs.length > 0 ? signs : options.filter(({ exclusive }) => exclusive)).map(
    ({ id }) => id,
  );
}

const chosenIn = (answer: Answer | undefined): string[] => [answer ?? []].flat() as string[];
