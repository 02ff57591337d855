import type { Language } from '../../pack/language.ts';

const nl = {
  kinds: {
    rule: 'regel',
    advice: 'advies',
    week: 'trainingsweek',
    programme: 'programma',
    condition: 'voorwaarde',
    question: 'vraag',
    guarantee: 'garantie',
  },
  where: 'Hierin:',
  reason: 'De bezoeker leest',
  rationale: 'Waarom',
  reviewed: (by: string, on: string) => `Beoordeeld door ${by} op ${on}.`,
  notReviewed: 'Nog door niemand beoordeeld.',
  cases: 'Beslist bij',
  hears: 'Te horen voor',
  noCases: 'Beslist bij geen enkele voorbeeldbezoeker.',
  usedBy: 'Gebruikt door',
  unused: 'Niets gebruikt deze voorwaarde.',
  unknown: (name: string, meant: string | undefined) =>
    `Niets in deze regels heet \`${name}\`.${meant ? ` Bedoel je \`${meant}\`?` : ''}`,
  nothing: 'Noem wat je wilt lezen, of lees alles met --all.',
};

const en: typeof nl = {
  kinds: {
    rule: 'rule',
    advice: 'advice',
    week: 'training week',
    programme: 'programme',
    condition: 'condition',
    question: 'question',
    guarantee: 'guarantee',
  },
  where: 'In which:',
  reason: 'The visitor reads',
  rationale: 'Why',
  reviewed: (by, on) => `Reviewed by ${by} on ${on}.`,
  notReviewed: 'Reviewed by nobody yet.',
  cases: 'Decides for',
  hears: 'Is heard by',
  noCases: 'Decides for none of the example visitors.',
  usedBy: 'Used by',
  unused: 'Nothing uses this condition.',
  unknown: (name, meant) =>
    `Nothing in these rules is called \`${name}\`.${meant ? ` Did you mean \`${meant}\`?` : ''}`,
  nothing: 'Name what you want to read, or read everything with --all.',
};

export type ReadTexts = typeof nl;
export const readTexts: Readonly<Record<Language, ReadTexts>> = { nl, en };
