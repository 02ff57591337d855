import type { Language } from '../../pack/language.ts';

/** What a language says around a condition; names and texts of the pack come quoted. */
export interface Phrases {
  /** The condition comes in subordinate order; undefined where it always holds. */
  rule(when: string, outcome: string): string;
  advice(when: string, title: string): string;
  week(when: string, title: string): string;
  programme(when: string, title: string): string;
  condition(name: string, when: string): string;
  question(text: string, when: string | undefined): string;
  sources(titles: readonly string[]): string;
  bounds: Record<'atLeast' | 'atMost' | 'exactly', string>;
  outcome(when: string, bounds: string): string;
  someRuleFires: string;
  topicsCap(topics: string, outcome: string): string;
  adding(question: string): string;
  raising(question: string): string;
  moving(question: string, along: readonly string[]): string;
}

const nl: Phrases = {
  rule: (when, outcome) => `Als ${when}, dan minstens: ${outcome}.`,
  advice: (when, title) => `Als ${when}, dan het advies ${title}.`,
  week: (when, title) =>
    `Als ${when}, dan de trainingsweek ${title}, tenzij een eerdere week al past.`,
  programme: (when, title) => `Als ${when}, dan het programma ${title}.`,
  condition: (name, when) => `Voorwaarde ${name} geldt als ${when}.`,
  question: (text, when) =>
    when ? `${text} wordt gevraagd als ${when}.` : `${text} wordt altijd gevraagd.`,
  sources: (titles) => `${titles.length === 1 ? 'Bron' : 'Bronnen'}: ${titles.join('; ')}.`,
  bounds: { atLeast: 'minstens', atMost: 'hoogstens', exactly: 'precies' },
  outcome: (when, bounds) => `Wie de check afrondt, hoort ${bounds} als ${when}.`,
  someRuleFires: 'Als de check af is, heeft altijd minstens één regel om een uitkomst gevraagd.',
  topicsCap: (topics, outcome) =>
    `Regels die ${topics} lezen, vragen nooit om meer dan: ${outcome}.`,
  adding: (question) => `Eén antwoord erbij op ${question} maakt de uitkomst nooit lichter.`,
  raising: (question) => `Een hoger cijfer bij ${question} maakt de uitkomst nooit lichter.`,
  moving: (question, along) =>
    `Een stap verder bij ${question} maakt de uitkomst nooit lichter: ${along.join(', dan ')}.`,
};

const en: Phrases = {
  rule: (when, outcome) => `If ${when}, then at least: ${outcome}.`,
  advice: (when, title) => `If ${when}, then the advice ${title}.`,
  week: (when, title) =>
    `If ${when}, then the training week ${title}, unless an earlier week fits.`,
  programme: (when, title) => `If ${when}, then the programme ${title}.`,
  condition: (name, when) => `The condition ${name} holds if ${when}.`,
  question: (text, when) => (when ? `${text} is asked if ${when}.` : `${text} is always asked.`),
  sources: (titles) => `${titles.length === 1 ? 'Source' : 'Sources'}: ${titles.join('; ')}.`,
  bounds: { atLeast: 'at least', atMost: 'at most', exactly: 'exactly' },
  outcome: (when, bounds) => `Whoever finishes the check hears ${bounds} if ${when}.`,
  someRuleFires: 'When the check is finished, at least one rule has asked for an outcome.',
  topicsCap: (topics, outcome) => `Rules that read ${topics} never ask for more than: ${outcome}.`,
  adding: (question) => `One more answer to ${question} never makes the outcome lighter.`,
  raising: (question) => `A higher number for ${question} never makes the outcome lighter.`,
  moving: (question, along) =>
    `A step further for ${question} never makes the outcome lighter: ${along.join(', then ')}.`,
};

export const phrasesIn: Readonly<Record<Language, Phrases>> = { nl, en };
