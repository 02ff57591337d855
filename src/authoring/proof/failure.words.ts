import type { Language } from '../../pack/language.ts';
import type { Place } from '../files/places.ts';

/** A guarantee longer than this is cut, in characters; `read` shows all of it. */
const longest = 260;

const at = (place: Place | undefined) => (place ? ` (${place.file}:${place.line})` : '');

interface FailureWords {
  shortened(sentence: string, name: string): string;
  rule(name: string, place: Place | undefined): string;
  andWith(change: string): string;
  others(count: number): string;
  near(name: string, place: Place | undefined): string;
}

const cut = (sentence: string, more: string) =>
  sentence.length <= longest
    ? sentence
    : `${sentence.slice(0, longest).replace(/\s+\S*$/, '')}… (${more})`;

/** What is told beside a visitor who shows that something does not hold. */
export const failureWords: Readonly<Record<Language, FailureWords>> = {
  nl: {
    shortened: (sentence, name) => cut(sentence, `alles: \`klachten-check read ${name}\``),
    rule: (name, place) => `Het gaat om de regel ${name}${at(place)}`,
    andWith: (change) => `En met ${change}`,
    others: (count) =>
      count === 1
        ? 'Met één ander antwoord gebeurt dat ook.'
        : `Met ${count} andere antwoorden gebeurt dat ook.`,
    near: (name, place) => `Op één antwoord na zou de regel ${name} gelden${at(place)}`,
  },
  en: {
    shortened: (sentence, name) => cut(sentence, `all of it: \`klachten-check read ${name}\``),
    rule: (name, place) => `It is about the rule ${name}${at(place)}`,
    andWith: (change) => `And with ${change}`,
    others: (count) =>
      count === 1 ? 'Another answer does the same.' : `${count} other answers do the same.`,
    near: (name, place) => `One other answer would make the rule ${name} hold${at(place)}`,
  },
};
