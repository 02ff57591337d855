import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Formula, Formulas } from '../../src/proof/formula.ts';
import { alwaysTogether } from '../../src/proof/reachable.ts';

const formulas = new Formulas();
const sign = formulas.variable('sign');
const fired = new Map<string, Formula>([
  ['one', sign],
  ['other', sign],
  ['dead', formulas.false],
  ['dead-too', formulas.and(formulas.variable('dry'), formulas.variable('wet'))],
]);
const nobody = async () => null;
const encoding = { fired } as unknown as Parameters<typeof alwaysTogether>[0]['encoding'];
const failures = await alwaysTogether({ formulas, encoding, find: nobody }, [(it) => it === sign]);

it('tells of two rules that always fire together, and not of two that nobody meets', () => {
  assert.deepEqual(failures, [{ claim: 'apart', subject: 'one', rule: 'other' }]);
});
