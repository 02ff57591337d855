/**
 * How easy a Dutch text reads, counted by rule.
 *
 * Hyphenation patterns would not do: they never part off a single letter (`a-vond`), so they count
 * too few syllables. The counter below reads the vowels of the spelling instead.
 */

/** Vowels that are one sound, the longest first: `aai` before `aa`, `aa` before `a`. */
const sounds = [
  ...['aai', 'ooi', 'oei', 'eeu', 'ieu', 'eau'],
  ...['aa', 'ee', 'oo', 'uu', 'ie', 'oe', 'eu', 'ui', 'ei', 'ij', 'ou', 'au', 'ai', 'oi'],
  ...['a', 'e', 'i', 'o', 'u', 'y'],
];
const sound = new RegExp(sounds.join('|'), 'g');

/** Loan words that are spoken otherwise than a Dutch spelling would be. */
const spokenOtherwise: ReadonlyMap<string, number> = new Map([
  ['barre', 1],
  ['deadlift', 2],
  ['deadlifts', 2],
  ['face', 1],
  ['foamrollen', 3],
  ['foamroller', 3],
  ['hiit', 1],
  ['museum', 3],
  ['online', 2],
]);

/** A full stop within a word or a number ends no sentence: `113.nl`, `1.6`. */
const sentenceEnd = /(?<=[.!?…])["')\]]*\s+/;

/** The sentences of a text, each with what ends it. */
export function sentencesOf(text: string): string[] {
  return text
    .split(sentenceEnd)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** The words of a text; a number is a word, and `20-30` and `niet-pijnlijk` are one each. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * The syllables of a Dutch word as it is spoken: a group of vowels that is one sound is one
 * syllable, a diaeresis starts a new one (`ge-ïr-ri-teerd`). A figure counts as one, and letters
 * without a vowel are spelled out (`MS`).
 */
export function syllablesIn(word: string): number {
  return word
    .toLowerCase()
    .split(/[.,'’-]/)
    .filter((part) => part !== '')
    .reduce((sum, part) => sum + syllablesInPart(part), 0);
}

function syllablesInPart(part: string): number {
  const known = spokenOtherwise.get(part);
  if (known !== undefined) return known;
  const figures = part.match(/\p{N}/gu) ?? [];
  const letters = part.replace(/\p{N}/gu, '');
  return figures.length + (letters === '' ? 0 : syllablesInLetters(letters));
}

function syllablesInLetters(letters: string): number {
  const spelt = letters
    // `y` before a vowel and `u` after `q` are heard as consonants: yoga, squat.
    .replace(/y(?=[aeiou])/g, 'j')
    .replace(/qu/g, 'kw')
    // A diaeresis parts the vowel from the one before it.
    .replace(/[äëïöü]/g, (vowel) => `·${withoutMarks(vowel)}`);
  const found = withoutMarks(spelt).match(sound) ?? [];
  return found.length || [...letters].length;
}

const withoutMarks = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

export interface ReadingLevel {
  words: number;
  /** The length in words of each sentence. */
  sentences: number[];
  /** How easy it reads: 100 is very easy, 60 is plain, below 50 is hard. */
  flesch: number;
}

/**
 * The reading level of a Dutch text: Flesch's Reading Ease as fitted to Dutch by W.H. Douma, De
 * leesbaarheid van landbouwbladen (Wageningen, 1960):
 * `206.84 - 0.77 * syllables per 100 words - 0.93 * words per sentence`.
 *
 * @param texts a title and its text are two texts: a title has no full stop.
 */
export function readingLevel(...texts: readonly string[]): ReadingLevel {
  const sentences = texts.flatMap(sentencesOf).map((sentence) => wordsOf(sentence).length);
  const words = texts.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const flesch =
    206.84 - 0.77 * ((100 * syllables) / words.length) - 0.93 * (words.length / sentences.length);
  return { words: words.length, sentences, flesch };
}
