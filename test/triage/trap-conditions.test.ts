import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Engine } from 'json-rules-engine';
import { assess } from '../../src/triage/assess.ts';
import { bareEngineSays } from '../support/bare-engine.ts';
import { smallPack } from '../support/small-pack.ts';
import { problemsOf, spoil, write } from '../support/spoilt-pack.ts';
import { thePack } from '../support/the-pack.ts';

const young = { fact: 'age', operator: 'equal', value: '18-49' };
const old = { fact: 'age', operator: 'equal', value: '70-plus' };

/** What is said when a clinician gives the first red flag these conditions. */
function refused(conditions: unknown): string {
  const files = spoil(write('red-flags.json', ['rules', 0, 'conditions'], conditions));
  const problems = problemsOf(files);
  assert.deepEqual([...new Set(problems.map(({ file }) => file))], ['red-flags.json']);
  return problems.map(({ found }) => found).join('; ');
}

describe('a trap of json-rules-engine that a clinician can not fall into', () => {
  it('an empty `all` or `any` is true for everybody', async () => {
    for (const key of ['all', 'any']) {
      assert.equal(await bareEngineSays({ [key]: [] }, {}), true);
      assert.match(refused({ [key]: [] }), /\[\]/);
      assert.match(refused({ all: [young, { [key]: [] }] }), /\[\]/);
    }
  });

  it('of `any` beside `all` one is ignored without a word', async () => {
    const both = { any: [young], all: [old] };
    assert.equal(await bareEngineSays(both, { age: '18-49' }), true);
    assert.match(refused(both), /`all` and `any`/);
    assert.ok(refused({ all: [both] }));
  });

  it('a negative comparison is true for a question that was not asked', async () => {
    for (const [operator, value] of [
      ['notEqual', '18-49'],
      ['notIn', ['18-49']],
    ] as const) {
      const negative = { all: [{ fact: 'age', operator, value }] };
      assert.equal(await bareEngineSays(negative, { age: null }), true);
      assert.match(refused(negative), new RegExp(operator));
    }
    assert.equal(await bareEngineSays({ not: young }, { age: null }), true);
    assert.match(refused({ not: young }), /`not`/);
    const lacks = { all: [{ fact: 'general-signs', operator: 'doesNotContain', value: 'fever' }] };
    assert.match(refused(lacks), /doesNotContain/);
  });

  it('`in` with a text finds parts of words, and with a number throws', async () => {
    const within = (value: unknown) => ({ all: [{ fact: 'age', operator: 'in', value }] });
    assert.equal(await bareEngineSays(within('not 18-49'), { age: '18-49' }), true);
    await assert.rejects(bareEngineSays(within(18), { age: '18-49' }));
    assert.match(refused(within('18-49')), /"18-49"/);
    assert.match(refused(within(18)), /18/);
  });

  it('a number is compared with a text', async () => {
    const severe = (value: unknown) => ({
      all: [{ fact: 'pain-score', operator: 'greaterThanInclusive', value }],
    });
    assert.equal(await bareEngineSays(severe(7), { 'pain-score': '8' }), true);
    assert.equal(await bareEngineSays(severe('7'), { 'pain-score': 8 }), true);
    assert.match(refused(severe('7')), /"7"/);
  });

  it('an unknown operator fails only when it is reached', async () => {
    const misspelt = { fact: 'age', operator: 'equals', value: '18-49' };
    const first = { ...old, priority: 2 };
    assert.equal(await bareEngineSays({ all: [first, misspelt] }, { age: '18-49' }), false);
    await assert.rejects(bareEngineSays({ all: [first, misspelt] }, { age: '70-plus' }));
    assert.match(refused({ all: [old, { all: [misspelt] }] }), /"equals"/);
  });

  it('a misspelt key is accepted', async () => {
    const misspelt = { all: [{ ...young, prioriti: 1 }] };
    assert.equal(await bareEngineSays(misspelt, { age: '18-49' }), true);
    assert.match(refused(misspelt), /prioriti/);
  });

  it('`path` runs code out of data, and `params` reaches functions', async () => {
    const code = { all: [{ ...young, path: '$[?(@.length > 2)]' }] };
    assert.equal(typeof (await bareEngineSays(code, { age: ['x', '18-49'] })), 'boolean');
    assert.match(refused(code), /"path"/);
    assert.match(refused({ all: [{ ...young, params: { of: 'x' } }] }), /"params"/);
  });

  it('an event called `success`, `failure` or `error` is mistaken for one of its own', async () => {
    const conditions = { all: [young] };
    const heard: unknown[] = [];
    const engine = new Engine([{ conditions, event: { type: 'failure' } } as never]);
    engine.on('failure', (event: unknown) => heard.push(event));
    await engine.run({ age: '18-49' });
    assert.equal(heard.length, 1, 'a rule that is true is heard as one that failed');
    for (const type of ['success', 'failure', 'error']) {
      const problems = problemsOf(
        spoil(write('red-flags.json', ['rules', 0, 'event', 'type'], type)),
      );
      assert.deepEqual(
        problems.map(({ path }) => path),
        ['rules[0].event.type'],
      );
    }
  });
});

describe('a trap of json-rules-engine that a visitor can not fall into', () => {
  it('a missing fact stops the whole run, so a question without an answer is a fact as well', async () => {
    const urgent = { any: [young, { fact: 'unheard-of', operator: 'equal', value: 'x' }] };
    await assert.rejects(bareEngineSays(urgent, { age: '18-49' }), /Undefined fact/);

    const nobody = await assess(thePack(), {});
    assert.equal(nobody.complete, false);
    assert.deepEqual(nobody.asked, ['age']);
    assert.deepEqual(nobody.fired, []);
    assert.deepEqual(nobody.advice, []);
  });

  it('a rule that reads a fact which is not there rejects, and does not hang', async () => {
    const conditions = { all: [{ fact: 'unheard-of', operator: 'lessThanInclusive', value: 3 }] };
    const pack = smallPack({ rules: { broken: ['gp', conditions] } });
    await assert.rejects(assess(pack, {}), /unheard-of/);
    await assert.rejects(assess(pack, { hurts: 'yes', signs: ['none'], score: 3 }), /unheard-of/);
  });
});
