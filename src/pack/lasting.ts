import type { Answer, Answers } from './answers.ts';
import type { ChoiceQuestion, Option, Question } from './pack.ts';

/**
 * The answers on two complaints; what one of them says about the visitor holds for the other as well: its
 * lasting signs, and signs that another question asks for in other words.
 */
export function withWhatLasts(
  questions: readonly Question[],
  a: Answers,
  b: Answers,
): readonly [Answers, Answers] {
  const both = (own: Answers, other: Answers): Answers => {
    const merged: Record<string, Answer> = { ...own };
    for (const question of questions) {
      const { id: at, type } = question;
      const answer = own[at] ?? null;
      if (type !== 'multi' || answer === null) continue;
      merged[at] = ticked(
        question,
        ({ id, lasting, sameAs = {} }) =>
          has(answer, id) ||
          (lasting && has(other[at], id)) ||
          Object.keys(sameAs).some((elsewhere) => has(other[elsewhere], sameAs[elsewhere])),
      );
    }
    return merged;
  };
  return [both(a, b), both(b, a)];
}

/** The answer on the other complaint after one that was changed: what lasts is the same on both. */
export const lastingTo = (question: Question, answer: Answer, other: Answer): Answer =>
  question.type === 'multi'
    ? ticked(question, ({ id, lasting }) => has(lasting ? answer : other, id))
    : other;

/** These signs; "none of these" where there is none. */
function ticked(
  { options }: ChoiceQuestion,
  isChosen: (option: Option) => boolean | undefined,
): string[] {
  const signs = options.filter((option) => !option.exclusive && isChosen(option));
  return (signs[0] ? signs : options.filter(({ exclusive }) => exclusive)).map(({ id }) => id);
}

const has = (answer: Answer | undefined, id: string | undefined): boolean =>
  ([answer].flat() as unknown[]).includes(id);
