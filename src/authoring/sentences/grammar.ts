import type { Language } from '../../pack/language.ts';

/** A clause that stands alone (`plek is “Knie”`), or one after `als` or `dat` (`plek “Knie” is`). */
export type Order = 'main' | 'subordinate';

/** How a language says what a condition says; the names and texts come from the pack, quoted. */
export interface Grammar {
  and: string;
  or: string;
  list(items: readonly string[]): string;
  /** Of a question whose text is its only name. */
  answerTo(question: string): string;
  outcome: string;
  is(subject: string, what: string, order: Order): string;
  isNot(subject: string, what: string, order: Order): string;
  /** Not `a of b`, which would run into the `of` and `én` of the sentence around it. */
  oneOf(items: string): string;
  noneOf(items: string): string;
  ticked(question: string, what: string, order: Order): string;
  notTicked(question: string, what: string, order: Order): string;
  answeredWithout(question: string, what: string, order: Order): string;
  atLeast(count: number, items: string): string;
  fewerThan(count: number, items: string): string;
  /** So many ticked: `minstens 2 van … zijn aangekruist`. */
  severalTicked(question: string, what: string, order: Order): string;
  orMore(amount: string): string;
  orLess(amount: string): string;
  applies(condition: string, order: Order): string;
  appliesNot(condition: string, order: Order): string;
  /** Of a clause in brackets, in subordinate order. */
  notSo(clause: string, order: Order): string;
}

/** Dutch puts the verb behind what it says after `als` and `dat`. */
const verb = (subject: string, finite: string, rest: string, order: Order) =>
  order === 'main' ? `${subject} ${finite} ${rest}` : `${subject} ${rest} ${finite}`;

const joined = (items: readonly string[], word: string) =>
  [items.slice(0, -1).join(', '), ...items.slice(-1)].filter((part) => part !== '').join(word);

const nl: Grammar = {
  and: ' én ',
  or: ' of ',
  list: (items) => joined(items, ' en '),
  answerTo: (question) => `het antwoord op ${question}`,
  outcome: 'uitkomst',
  is: (subject, what, order) => verb(subject, 'is', what, order),
  isNot: (subject, what, order) => verb(subject, 'is', `niet ${what}`, order),
  oneOf: (items) => `één van ${items}`,
  noneOf: (items) => `geen van ${items}`,
  ticked: (question, what, order) =>
    order === 'main'
      ? `bij ${question} is ${what} aangekruist`
      : `bij ${question} ${what} is aangekruist`,
  notTicked: (question, what, order) =>
    order === 'main'
      ? `bij ${question} is ${what} niet aangekruist`
      : `bij ${question} ${what} niet is aangekruist`,
  answeredWithout: (question, what, order) =>
    verb(question, 'is', `beantwoord zonder ${what}`, order),
  atLeast: (count, items) => `minstens ${count === 1 ? 'één' : count} van ${items}`,
  fewerThan: (count, items) => `minder dan ${count} van ${items}`,
  severalTicked: (question, what, order) =>
    order === 'main'
      ? `bij ${question} zijn ${what} aangekruist`
      : `bij ${question} ${what} zijn aangekruist`,
  orMore: (amount) => `${amount} of meer`,
  orLess: (amount) => `${amount} of minder`,
  applies: (condition) => `voorwaarde ${condition} geldt`,
  appliesNot: (condition, order) =>
    order === 'main' ? `voorwaarde ${condition} geldt niet` : `voorwaarde ${condition} niet geldt`,
  notSo: (clause, order) =>
    order === 'main' ? `het is niet zo dat ${clause}` : `het niet zo is dat ${clause}`,
};

const en: Grammar = {
  and: ' and ',
  or: ' or ',
  list: (items) => joined(items, ' and '),
  answerTo: (question) => `the answer to ${question}`,
  outcome: 'outcome',
  is: (subject, what) => `${subject} is ${what}`,
  isNot: (subject, what) => `${subject} is not ${what}`,
  oneOf: (items) => `one of ${items}`,
  noneOf: (items) => `none of ${items}`,
  ticked: (question, what) => `${what} is ticked under ${question}`,
  notTicked: (question, what) => `${what} is not ticked under ${question}`,
  answeredWithout: (question, what) => `${question} is answered without ${what}`,
  atLeast: (count, items) => `at least ${count === 1 ? 'one' : count} of ${items}`,
  fewerThan: (count, items) => `fewer than ${count} of ${items}`,
  severalTicked: (question, what) => `${what} are ticked under ${question}`,
  orMore: (amount) => `${amount} or more`,
  orLess: (amount) => `${amount} or less`,
  applies: (condition) => `the condition ${condition} holds`,
  appliesNot: (condition) => `the condition ${condition} does not hold`,
  notSo: (clause) => `it is not so that ${clause}`,
};

export const grammars: Readonly<Record<Language, Grammar>> = { nl, en };
