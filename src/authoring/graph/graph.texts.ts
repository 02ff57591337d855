import type { Language } from '../../pack/language.ts';

const nl = {
  title: 'De vragen van de klachtencheck',
  start: 'Start',
  advice: 'De uitkomst en het advies',
  when: (clause: string) => `als ${clause}`,
  otherwise: 'anders',
  endsNow: (outcome: string) => `${outcome}. De check stopt meteen.`,
  endsTopic: (outcome: string) => `${outcome}. De check stopt na dit onderdeel.`,
  mayEnd: 'als dit antwoord het zeker maakt',
  mayEndTopic: 'als een antwoord het zeker maakt',
  table: 'De regels die om een uitkomst vragen',
  columns: [
    'Regel',
    'Wanneer',
    'Minstens',
    'De bezoeker leest',
    'Waarom',
    'Bronnen',
    'Beoordeeld',
    'Waarin',
  ],
};

const en: typeof nl = {
  title: 'The questions of the check',
  start: 'Start',
  advice: 'The outcome and the advice',
  when: (clause) => `if ${clause}`,
  otherwise: 'otherwise',
  endsNow: (outcome) => `${outcome}. The check stops at once.`,
  endsTopic: (outcome) => `${outcome}. The check stops after this part.`,
  mayEnd: 'if this answer makes it certain',
  mayEndTopic: 'if an answer makes it certain',
  table: 'The rules that ask for an outcome',
  columns: [
    'Rule',
    'When',
    'At least',
    'The visitor reads',
    'Why',
    'Sources',
    'Reviewed',
    'In which',
  ],
};

export type GraphTexts = typeof nl;
export const graphTexts: Readonly<Record<Language, GraphTexts>> = { nl, en };
