import type { Words } from '../report/remark.ts';
import type { SlipKind } from './slip.ts';
import type { Counts } from './tally.ts';

export const kindWords: Readonly<Record<SlipKind, Words>> = {
  'part-dropped': { nl: 'onderdeel weg', en: 'part dropped' },
  'all-any': { nl: 'all en any verwisseld', en: 'all for any' },
  operator: { nl: 'tegenovergestelde vergelijking', en: 'opposite operator' },
  number: { nl: 'grens één verschoven', en: 'limit off by one' },
  'other-answer': { nl: 'ander antwoord', en: 'other answer' },
  'answer-dropped': { nl: 'antwoord uit de lijst', en: 'answer dropped' },
  'answer-added': { nl: 'antwoord in de lijst', en: 'answer added' },
  'list-emptied': { nl: 'lege lijst', en: 'list emptied' },
  negated: { nl: 'omgekeerd', en: 'negated' },
  lighter: { nl: 'uitkomst lichter', en: 'outcome lighter' },
  'more-serious': { nl: 'uitkomst ernstiger', en: 'outcome more serious' },
  'rule-dropped': { nl: 'regel weg', en: 'rule dropped' },
  'always-asked': { nl: 'altijd gevraagd', en: 'always asked' },
  'answers-swapped': { nl: 'ids van buren geruild', en: 'ids of neighbours swapped' },
  'not-exclusive': { nl: 'niet meer exclusief', en: 'no longer exclusive' },
  ends: { nl: 'ander einde', en: 'other end' },
  fallback: { nl: 'andere terugval', en: 'other fallback' },
};

export const columnWords: Readonly<Record<keyof Counts, Words>> = {
  made: { nl: 'gemaakt', en: 'made' },
  refused: { nl: 'geweigerd', en: 'refused' },
  equivalent: { nl: 'gelijk', en: 'same' },
  case: { nl: 'voorbeeld', en: 'example' },
  proof: { nl: 'bewijs', en: 'proof' },
  survived: { nl: 'gemist', en: 'missed' },
};

export const words = {
  nl: {
    kind: 'vergissing',
    total: 'samen',
    running: (done: number, all: number): string => `Vergissingen: ${done} van ${all}`,
    lighter: 'Gemist, en iemand hoort iets lichters',
    others: 'Gemist, en iemand hoort iets ernstigers',
    hears: (before: string, after: string) => `hoort nu: ${before} · met de vergissing: ${after}`,
    todo: '→ Schrijf een voorbeeld of een garantie die dit merkt: de bezoeker hierboven is er een.',
    score: (share: string, limit: string) =>
      `${share} van de vergissingen die iemands uitkomst veranderen, wordt gemerkt (nodig: ${limit})`,
  },
  en: {
    kind: 'slip',
    total: 'in all',
    running: (done: number, all: number): string => `Slips: ${done} of ${all}`,
    lighter: 'Missed, and somebody hears something lighter',
    others: 'Missed, and somebody hears something more serious',
    hears: (before: string, after: string) => `hears now: ${before} · with the slip: ${after}`,
    todo: '→ Write an example or a guarantee that notices: the visitor above is one.',
    score: (share: string, limit: string) =>
      `${share} of the slips that change somebody's outcome are noticed (needed: ${limit})`,
  },
};
