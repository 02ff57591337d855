import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Engine } from 'json-rules-engine';
import type { Answers } from '../../src/pack/answers.ts';
import { assess } from '../../src/triage/assess.ts';
import { signs, smallPack, yesOrNo } from '../support/small-pack.ts';

/** Asked of who hurts only. */
const askedOfSome = {
  ...signs,
  askWhen: { all: [{ fact: 'hurts', operator: 'equal' as const, value: 'yes' }] },
};

/** Whether a condition on the signs and the score is true for these answers. */
async function isTrue(part: object, answers: Answers): Promise<boolean> {
  const score = { ...askedOfSome, id: 'score', type: 'scale' as const };
  const pack = smallPack({
    questions: [yesOrNo, askedOfSome, score],
    rules: { rule: ['gp', { all: [part] }] },
  });
  const { fired, complete } = await assess(pack, answers);
  assert.equal(complete, true);
  return fired.includes('rule');
}

const notAsked = { hurts: 'no' };
const asked = { hurts: 'yes', signs: ['fever', 'numb'], score: 4 };

describe('a question that a visitor was not asked', () => {
  for (const part of [
    { fact: 'signs', operator: 'hasAtLeast', value: { count: 2, of: ['fever', 'numb'] } },
    { fact: 'signs', operator: 'contains', value: 'numb' },
    { fact: 'signs', operator: 'someFact:in', value: ['swollen', 'numb'] },
    { fact: 'score', operator: 'greaterThanInclusive', value: 0 },
    { fact: 'score', operator: 'lessThanInclusive', value: 10 },
  ]) {
    it(`makes ${part.operator} false, also when an answer to it is left over`, async () => {
      assert.equal(await isTrue(part, notAsked), false);
      assert.equal(await isTrue(part, { ...asked, ...notAsked }), false);
      assert.equal(await isTrue(part, asked), true);
    });
  }

  it('would make an operator of our own throw, since the engine drops its check', async () => {
    const engine = new Engine();
    const addOperator = engine.addOperator.bind(engine) as (...parts: unknown[]) => void;
    addOperator(
      'longerThan',
      (list: string[], length: number) => list.length > length,
      Array.isArray,
    );
    const conditions = { all: [{ fact: 'signs', operator: 'longerThan', value: 2 }] };
    engine.addRule({ conditions, event: { type: 'true' } });
    await assert.rejects(engine.run({ signs: null }));
  });

  it('makes `equal` and `in` false', async () => {
    const lonely = { ...yesOrNo, id: 'lonely', askWhen: askedOfSome.askWhen };
    for (const part of [
      { fact: 'lonely', operator: 'equal', value: 'yes' },
      { fact: 'lonely', operator: 'in', value: ['yes', 'no'] },
    ]) {
      const rules = { rule: ['gp', { all: [part] }] as const };
      const pack = smallPack({ questions: [yesOrNo, lonely], rules });
      assert.deepEqual((await assess(pack, { hurts: 'no', lonely: 'yes' })).fired, []);
      assert.deepEqual((await assess(pack, { hurts: 'yes', lonely: 'yes' })).fired, ['rule']);
    }
  });

  it('makes `notEqual` and `notIn` true, but `doesNotContain` false, as the engine has it', async () => {
    assert.equal(await isTrue({ fact: 'score', operator: 'notEqual', value: 'x' }, notAsked), true);
    assert.equal(await isTrue({ fact: 'score', operator: 'notIn', value: ['x'] }, notAsked), true);
    const lacks = { fact: 'signs', operator: 'doesNotContain', value: 'fever' };
    assert.equal(await isTrue(lacks, notAsked), false);
    assert.equal(await isTrue(lacks, { ...asked, signs: ['numb'] }), true);
  });

  it('makes `not` true, which is why only advice may say it', async () => {
    const hasFever = { fact: 'signs', operator: 'contains', value: 'fever' };
    assert.equal(await isTrue({ not: hasFever }, notAsked), true);
  });
});

describe('a visitor who has "at least so many" of the signs', () => {
  const atLeast = (count: number, of: string[]) => ({
    fact: 'signs',
    operator: 'hasAtLeast',
    value: { count, of },
  });

  it('is counted by the signs of the list only', async () => {
    const all = ['fever', 'swollen', 'numb'];
    assert.equal(await isTrue(atLeast(2, all), asked), true);
    assert.equal(await isTrue(atLeast(3, all), asked), false);
    assert.equal(await isTrue(atLeast(2, ['fever', 'swollen']), asked), false);
  });
});
