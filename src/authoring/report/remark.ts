import type { Answers } from '../../pack/answers.ts';
import type { Language } from '../../pack/language.ts';
import type { Place } from '../files/places.ts';

/** Words of the command line itself, in each language that it speaks. */
export type Words = Readonly<Record<Language, string>>;

/** From heavy to light: an error must be mended, a warning looked at; a note only tells. */
export const levels = ['error', 'warning', 'note'] as const;
export type Level = (typeof levels)[number];

/** Something that a check has to say about a pack. */
export interface Remark {
  level: Level;
  /** The id of the check that says it. */
  check: string;
  /** One sentence: what is the matter. */
  what: Words;
  /** What to do about it. */
  todo?: Words;
  place?: Place;
  /** What stands below it, line by line: a table, a path, a visitor. */
  lines?: Readonly<Record<Language, readonly string[]>>;
  /** Of whom it speaks: their answers. */
  visitors?: readonly Answers[];
}

/** What a check finds; its id goes with each remark. */
export type Found = Omit<Remark, 'check'>;
