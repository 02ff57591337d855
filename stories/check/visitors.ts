import type { Case, CasesFile } from '../../src/pack/case.schema.ts';

const files = import.meta.glob<CasesFile>('../../rules/cases/*.json', {
  eager: true,
  import: 'default',
});

/** The example visitors of the rules: what they hear is held against the rules on every edit. */
export const visitors: readonly Case[] = Object.values(files).flatMap(({ cases }) => cases);

/** The first example visitor who hears an outcome. */
export const visitorWith = (outcome: string): Case =>
  theFirst(({ outcome: heard }) => heard === outcome, outcome);

/** The first example visitor who answered a question, and was not sent to 112 before it. */
export const visitorAsked = (question: string): Case =>
  theFirst(({ answers }) => answers[question] != null, question);

function theFirst(isMeant: (visitor: Case) => boolean, what: string): Case {
  const found = visitors.find(isMeant);
  if (!found) throw new Error(`no example visitor in rules/cases for ${what}`);
  return found;
}
