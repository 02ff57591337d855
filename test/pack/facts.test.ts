import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nl } from '../../src/text/nl.ts';
import { nl as result } from '../../src/text/result.nl.ts';
import { theSource } from '../support/the-pack.ts';

const { facts, advice, plans } = theSource();
const named = [
  ...advice.flatMap(({ event }) => event.params.facts ?? []),
  ...[...plans.weeks, ...plans.programmes].flatMap((plan) => plan.facts ?? []),
];

describe('the facts of the articles that the pack grew from', () => {
  it('are all 213 there, in a row, from five articles', () => {
    const ids = Array.from({ length: 213 }, (_, index) => `f${String(index + 1).padStart(3, '0')}`);
    assert.deepEqual(Object.keys(facts), ids);
    assert.equal(new Set(Object.values(facts).map(({ source }) => source)).size, 5);
  });

  it('are each carried, or left out for a reason', () => {
    for (const [id, { elsewhere, leftOut }] of Object.entries(facts)) {
      assert.ok(named.includes(id) || elsewhere || (leftOut?.length ?? 0) > 5, id);
    }
  });

  it('are known, where advice or a plan names them', () => {
    for (const id of named) assert.ok(Object.hasOwn(facts, id), id);
    assert.ok(named.length > 150);
  });

  it('are carried by texts of the interface that exist', () => {
    for (const { elsewhere = [] } of Object.values(facts)) {
      for (const carrier of elsewhere.filter((one) => one.startsWith('text:'))) {
        assert.ok(Object.hasOwn({ ...nl, ...result }, carrier.slice('text:'.length)), carrier);
      }
    }
  });
});
