import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Engine } from 'json-rules-engine';
import type { Pack } from '../../src/pack/pack.ts';
import { assess } from '../../src/triage/assess.ts';
import { smallPack } from '../support/small-pack.ts';
import { thePack, theSource } from '../support/the-pack.ts';
import { visitorFrom } from '../support/visitors.ts';

const hurts = { fact: 'hurts', operator: 'equal', value: 'yes' };
/** True for the same visitor as `hurts`, but the engine needs more turns to find that out. */
const hurtsSlowly = { all: [{ any: [{ all: [hurts] }] }] };
const answers = { hurts: 'yes', signs: ['none'], score: 3 };

describe('the order of what a visitor reads', () => {
  const pack = smallPack({
    rules: {
      'slow-light': ['self-care', hurtsSlowly],
      'slow-serious': ['gp', hurtsSlowly],
      'fast-light': ['self-care', { all: [hurts] }],
      'fast-serious': ['gp', { all: [hurts] }],
      'fast-middle': ['physiotherapist', { all: [hurts] }],
    },
    advice: { 'slow-tip': hurtsSlowly, 'fast-tip': { all: [hurts] } },
  });

  it('is not the order in which the engine happens to finish', async () => {
    const engine = new Engine();
    for (const { name, conditions } of pack.rules) {
      engine.addRule({ name, conditions: conditions as never, event: { type: name } });
    }
    const { events } = await engine.run(answers);
    assert.notDeepEqual(
      events.map(({ type }) => type),
      pack.rules.map(({ name }) => name),
    );
  });

  it('is by outcome, then as it stands in the file', async () => {
    const { fired, reasons, advice } = await assess(pack, answers);
    assert.deepEqual(
      fired,
      pack.rules.map(({ name }) => name),
    );
    assert.deepEqual(
      reasons.map(({ rule }) => rule),
      ['slow-serious', 'fast-serious', 'fast-middle', 'slow-light', 'fast-light'],
    );
    assert.deepEqual(
      advice.map(({ rule }) => rule),
      ['slow-tip', 'fast-tip'],
    );
  });

  it('shows advice of a high priority first, wherever it stands', async () => {
    const [tip] = smallPack({ advice: { tip: hurtsSlowly } }).advice;
    assert.ok(tip);
    const tips = ([3, 1, 2, 1] as const).map((priority, index) => ({
      ...tip,
      name: `tip-${index}`,
      event: { ...tip.event, params: { ...tip.event.params, priority } },
    }));
    const { advice } = await assess({ ...pack, advice: tips }, answers);
    assert.deepEqual(
      advice.map(({ rule }) => rule),
      ['tip-1', 'tip-3', 'tip-2', 'tip-0'],
    );
  });
});

describe('several visitors at the same time', () => {
  const pack = thePack();
  const visitors = Array.from({ length: 60 }, (_, seed) => visitorFrom(theSource(), seed));

  it('would hear less from one engine: a run that ends stops the other', async () => {
    const engine = new Engine();
    for (const priority of [3, 2, 1]) {
      const conditions = { all: [hurts] } as never;
      engine.addRule({ priority, conditions, event: { type: `${priority}` } });
    }
    const slowly = () => new Promise((resolve) => setTimeout(resolve, 20, 'yes'));
    const [quick, slow] = await Promise.all([
      engine.run({ hurts: 'yes' }),
      engine.run({ hurts: slowly }),
    ]);
    assert.equal(quick.events.length, 3);
    assert.ok(slow.events.length < 3, 'the engine skips rules without a word');
  });

  it('hear the same as one by one', async () => {
    const together = await Promise.all(visitors.map((visitor) => assess(pack, visitor.answers)));
    for (const [index, visitor] of visitors.entries()) {
      assert.deepEqual(together[index], await assess(pack, visitor.answers));
    }
  });

  it('hear the same when one of them is stopped by a mistake in a pack', async () => {
    const broken: Pack = { ...pack, rules: [...pack.rules, ...unheardOf()] };
    const [first, second, third] = await Promise.allSettled([
      assess(pack, visitors[0]?.answers ?? {}),
      assess(broken, visitors[0]?.answers ?? {}),
      assess(pack, visitors[0]?.answers ?? {}),
    ]);
    assert.equal(second?.status, 'rejected');
    assert.equal(first?.status, 'fulfilled');
    assert.deepEqual(first, third);
  });
});

function unheardOf(): Pack['rules'] {
  const conditions = { all: [{ fact: 'unheard-of', operator: 'lessThanInclusive', value: 3 }] };
  return smallPack({ rules: { broken: ['gp', conditions] } }).rules;
}
