import type { Answers } from './answers.ts';
import type { ChoiceQuestion, Option, Question } from './pack.ts';

/** Of a pack in one language, or in all. */
export const questionsOf = <Q>(pack: { topics: readonly { questions: readonly Q[] }[] }): Q[] =>
  pack.topics.flatMap(({ questions }) => questions);

/** A question in a few words. */
export const nameOf = ({ label, text }: Question): string => label ?? text;

/** What a visitor ticked and what not, apart from "none of these". */
export function signsOf(
  { id, options }: ChoiceQuestion,
  answers: Answers,
): { chosen: Option[]; others: Option[] } {
  const ticked: readonly unknown[] = [answers[id] ?? []].flat();
  const signs = options.filter(({ exclusive }) => !exclusive);
  return {
    chosen: signs.filter((sign) => ticked.includes(sign.id)),
    others: signs.filter((sign) => !ticked.includes(sign.id)),
  };
}
