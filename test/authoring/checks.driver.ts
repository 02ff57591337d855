import type { Check } from '../../src/authoring/checks/check.ts';
import { runChecks } from '../../src/authoring/checks/run-checks.ts';
import { type Mistake, removeFile, spoil } from '../support/spoilt-pack.ts';
import { theFiles } from '../support/the-pack.ts';

/** What a check says of the pack with mistakes, on a day; notes apart. */
export async function remarksOf(check: Check, mistakes: readonly Mistake[], today = '2026-11-25') {
  const files = spoil(...mistakes);
  const { remarks } = await runChecks(files, [check], { today });
  return remarks.filter(({ level }) => level !== 'note');
}

const before = new Map<Check, ReturnType<typeof remarksOf>>();

/** What a check says of a pack with mistakes that it does not say of the pack as it is. */
export async function newRemarks(check: Check, ...mistakes: Mistake[]) {
  const asItIs = before.get(check) ?? remarksOf(check, []);
  before.set(check, asItIs);
  const known = new Set((await asItIs).map(({ what }) => what.nl));
  return (await remarksOf(check, mistakes)).filter(({ what }) => !known.has(what.nl));
}

/** The pack with the cases of the knee alone: the others take their time. */
export const knees: readonly Mistake[] = Object.keys(theFiles)
  .filter((file) => file.startsWith('cases/') && file !== 'cases/knee.json')
  .map(removeFile);
