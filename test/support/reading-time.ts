import type { Language, Question } from '../../src/pack/pack.ts';
import { thePack } from './the-pack.ts';

/** Silent reading of Dutch and English: Brysbaert 2019 (doi:10.1016/j.jml.2019.104047), table 2. */
const wordsPerMinute = 238;

/** Choosing one answer takes this long; weighing a list of them a little longer. */
const secondsToChoose: Record<Question['type'], number> = {
  single: 2,
  scale: 2,
  number: 2,
  multi: 3,
};

/** How many seconds a visitor needs for these questions: reading every word, and choosing. */
export function secondsFor(asked: readonly string[], language: Language): number {
  const seconds = secondsByQuestion(language);
  return asked.reduce((sum, id) => sum + (seconds.get(id) ?? Number.NaN), 0);
}

const known = new Map<Language, ReadonlyMap<string, number>>();

function secondsByQuestion(language: Language): ReadonlyMap<string, number> {
  const seconds =
    known.get(language) ??
    new Map(
      thePack(language)
        .topics.flatMap(({ questions }) => questions)
        .map((question) => [question.id, secondsOf(question)]),
    );
  known.set(language, seconds);
  return seconds;
}

function secondsOf(question: Question): number {
  const options = 'options' in question ? question.options : [];
  const texts = [question, ...options].flatMap(({ text, help }) => [text, help ?? '']);
  const words = texts.flatMap((text) => text.split(/\s+/)).filter((word) => word !== '');
  return (words.length / wordsPerMinute) * 60 + secondsToChoose[question.type];
}
