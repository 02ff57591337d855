import type { Language } from '../pack/language.ts';
import type { QuestionSource } from '../pack/question.schema.ts';

/** Silent reading of Dutch and English: Brysbaert 2019 (doi:10.1016/j.jml.2019.104047), table 2. */
const wordsPerMinute = 238;

/** Choosing one answer takes so many seconds; weighing a list of them a little longer. */
const secondsToChoose: Record<QuestionSource['type'], number> = {
  single: 2,
  scale: 2,
  number: 2,
  multi: 3,
};

/** How many ticks go in a second: with so many, the time for every question is a whole number of them. */
export const ticksPerSecond = wordsPerMinute;

/** How many ticks a visitor needs for a question: reading every word of it, and choosing. */
export function ticksFor(question: QuestionSource, language: Language): number {
  const options = 'options' in question ? question.options : [];
  const texts = [question, ...options].flatMap(({ text, help }) => [text, help]);
  const words = texts.flatMap((text) => text?.[language]?.split(/\s+/) ?? []);
  const count = words.filter((word) => word !== '').length;
  return count * 60 + secondsToChoose[question.type] * ticksPerSecond;
}
