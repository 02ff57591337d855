import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forVisitors } from '../../src/pack/for-visitors.ts';
import { languages } from '../../src/pack/language.ts';
import { localise } from '../../src/pack/localise.ts';
import type { Condition } from '../../src/pack/pack.ts';
import { packLibrary, packRules, unpackRules } from '../../src/pack/packed.ts';
import { packCondition, unpackCondition } from '../../src/pack/packed-condition.ts';
import { thePack, theSource } from '../support/the-pack.ts';

const sorted = <Item>(items: readonly Item[]) =>
  [...items].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

for (const language of languages) {
  describe(`the pack as it travels to a visitor (${language})`, () => {
    const pack = localise(forVisitors(theSource()), language);
    const arrived = thePack(language);

    it('arrives whole', () => {
      const { advice, contradictions, ...rest } = arrived;
      const { advice: sent, contradictions: pairs, ...others } = pack;
      assert.deepEqual(rest, others);
      assert.deepEqual(sorted(advice), sorted(sent));
      assert.deepEqual(sorted(contradictions), sorted(pairs));
    });

    it('has with the rules what an outcome needs: no source is missing', () => {
      const first = unpackRules(packRules(pack), pack.topics);
      for (const { event } of [...first.rules, ...first.advice]) {
        for (const key of event.params.sources) assert.ok(first.sources[key], key);
      }
      const places = new Set(
        first.advice.map(
          ({ event }) =>
            pack.adviceGroups.find(({ topics }) => topics.includes(event.params.topic))?.place,
        ),
      );
      assert.deepEqual([...places].sort(), ['now', 'outcome', 'safety-net']);
    });

    it('sends nothing twice', () => {
      const [rules, library] = [packRules(pack), packLibrary(pack)];
      const twice = Object.keys(library.sources).filter((key) => key in rules.sources);
      assert.deepEqual(twice, []);
    });
  });
}

describe('a condition as it travels to a visitor', () => {
  const leaves: Condition[] = [
    { fact: 'age', operator: 'equal', value: '18-49' },
    { fact: 'age', operator: 'notEqual', value: '18-49' },
    { fact: 'region', operator: 'in', value: ['neck'] },
    { fact: 'region', operator: 'notIn', value: ['neck', 'upper-back'] },
    { fact: 'leg-signs', operator: 'contains', value: 'none' },
    { fact: 'leg-signs', operator: 'doesNotContain', value: 'none' },
    { fact: 'leg-signs', operator: 'someFact:in', value: ['none', 'numb-weak'] },
    { fact: 'leg-signs', operator: 'hasAtLeast', value: { count: 2, of: ['a', 'b', 'c'] } },
    { fact: 'body-weight', operator: 'greaterThanInclusive', value: 79.5 },
    { fact: 'pain-score', operator: 'lessThanInclusive', value: -1 },
  ];
  const trees: Condition[] = [
    { all: leaves },
    { any: [{ not: { all: leaves } }, { condition: 'fifty-plus' }] },
    { not: { any: [{ condition: 'fifty-plus' }] } },
  ];

  for (const condition of [...leaves, ...trees]) {
    it(`arrives whole: ${packCondition(condition)}`, () => {
      assert.deepEqual(unpackCondition(packCondition(condition)), condition);
    });
  }
});
