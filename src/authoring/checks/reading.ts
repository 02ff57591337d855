import { type Language, languages } from '../../pack/language.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import { placeholder } from '../../pack/placeholders.ts';
import type { Text } from '../../pack/text.schema.ts';
import type { NamedKind } from '../files/places.ts';
import { readingLevel, sentencesOf, wordsOf } from './reading-level.ts';

/** How hard a text may be: numbers of words, and the least Flesch-Douma score of a piece of advice. */
export const limits = {
  averageSentence: 12,
  sentence: 22,
  flesch: 60,
  title: 6,
  text: 45,
} as const;

/** The texts that a piece of advice, a plan or an outcome shows. */
interface Written {
  kind: NamedKind;
  name: string;
  texts: Text[];
}

export interface Reading {
  /** Words per sentence over all Dutch texts. */
  average: number;
  /** What has Dutch sentences that are too long and not excepted, with those sentences. */
  tooLong: (Written & { sentences: string[] })[];
  /** Advice whose Dutch is too hard and not excepted, with its score. */
  tooHard: (Written & { flesch: number })[];
  /** Titles and texts of advice with too many words. */
  tooMany: { name: string; part: 'title' | 'text'; language: Language; words: number }[];
  /** The places in reading.json of exceptions that nothing needs. */
  needless: number[];
}

/** How easy the texts of a pack read, held against the limits; a pack without Dutch only by its length. */
export function readingOf(source: PackSource): Reading {
  const written = source.languages.includes('nl') ? writtenIn(source) : [];
  const dutch = ({ texts }: Written) => texts.map(({ nl = '' }) => filledIn(nl, source.values));
  const lengths = written.flatMap((each) => readingLevel(...dutch(each)).sentences);
  const tooLong = written
    .map((each) => ({ ...each, sentences: dutch(each).flatMap(sentencesOf).filter(isTooLong) }))
    .filter(({ sentences }) => sentences.length > 0);
  const tooHard = written
    .filter(({ kind }) => kind === 'advice')
    .map((each) => ({ ...each, flesch: readingLevel(...dutch(each)).flesch }))
    .filter(({ flesch }) => flesch < limits.flesch);
  const isExcepted = (limit: 'sentence' | 'flesch', name: string) =>
    source.reading.some((exception) => exception.limit === limit && exception.item === name);
  const needed = { sentence: tooLong, flesch: tooHard };
  return {
    average: lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1),
    tooLong: tooLong.filter(({ name }) => !isExcepted('sentence', name)),
    tooHard: tooHard.filter(({ name }) => !isExcepted('flesch', name)),
    tooMany: tooManyIn(source),
    needless: source.reading.flatMap(({ item, limit }, index) =>
      needed[limit].some(({ name }) => name === item) ? [] : [index],
    ),
  };
}

function writtenIn({ advice, plans, outcomes }: PackSource): Written[] {
  return [
    ...advice.map(({ name, event: { params } }): Written => {
      return { kind: 'advice', name, texts: [params.title, params.text] };
    }),
    ...plans.weeks.map(({ name, title, intro, days }): Written => {
      const texts = days.flatMap(({ text, examples }) => [text, examples ?? []].flat());
      return { kind: 'plan', name, texts: [title, intro, ...texts] };
    }),
    ...plans.programmes.map(({ name, title, weeks }): Written => {
      return { kind: 'plan', name, texts: [title, ...weeks.map(({ text }) => text)] };
    }),
    ...outcomes.map(({ id, title, lead, recheck }): Written => {
      const texts = [title, lead, ...(recheck ? [recheck.text] : [])];
      return { kind: 'outcome', name: id, texts };
    }),
  ];
}

function tooManyIn({ advice }: PackSource): Reading['tooMany'] {
  return advice.flatMap(({ name, event: { params } }) =>
    languages.flatMap((language) =>
      (['title', 'text'] as const)
        .map((part) => ({ name, part, language, words: count(params[part][language] ?? '') }))
        .filter(({ part, words }) => words > limits[part]),
    ),
  );
}

const count = (text: string) => text.split(/\s+/).length;
const isTooLong = (sentence: string) => wordsOf(sentence).length > limits.sentence;

/** A text as a visitor may read it: a value in words counts as long as its longest wording. */
function filledIn(text: string, values: PackSource['values']): string {
  return text.replace(placeholder, (_, id: string) => {
    const value = values[id];
    const wordings = value && 'words' in value ? Object.values(value.words) : [];
    const [longest] = wordings.map(({ nl = '' }) => nl).sort((a, b) => b.length - a.length);
    return longest ?? '100';
  });
}
