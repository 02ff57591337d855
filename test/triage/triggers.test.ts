import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Condition } from '../../src/pack/pack.ts';
import { pulledBy, triggersOf } from '../../src/triage/triggers.ts';
import { type Facts, holds, interpret } from '../support/interpreter.ts';
import { type Random, randomFrom } from '../support/random.ts';
import { theSource } from '../support/the-pack.ts';
import { introduce, visitorFrom } from '../support/visitors.ts';

const firstSeed = Number(process.env.SEED ?? 1);
const source = theSource();
const ids = ['a', 'b', 'c', 'd', 'none'];

/** Whether the triggers let the rules engine look at this condition at all. */
function isLookedAt(condition: Condition, facts: Facts): boolean {
  const triggers = triggersOf(condition);
  const pulled = [...pulledBy(Object.entries(facts))];
  return triggers === null || pulled.some((trigger) => triggers.has(trigger));
}

/** The condition with the conditions that have a name written out, as the rules engine gets it. */
function spelledOut(condition: Condition): Condition {
  return JSON.parse(JSON.stringify(condition), (_, value) =>
    value?.condition ? spelledOut(source.conditions[value.condition] as Condition) : value,
  );
}

describe('the triggers, which spare the engine rules that can not be true', () => {
  it(`never skip a rule or advice that is true for one of 2000 visitors (SEED=${firstSeed})`, () => {
    const rules = [...source.rules, ...source.advice].map(({ name, conditions }) => ({
      name,
      conditions: spelledOut(conditions),
    }));
    for (let seed = firstSeed; seed < firstSeed + 2000; seed++) {
      const visitor = visitorFrom(source, seed);
      const { facts, outcome } = interpret(source, visitor.answers);
      const known = { ...facts, outcome };
      for (const { name, conditions } of rules) {
        const skipped = holds(conditions, known, {}) && !isLookedAt(conditions, known);
        assert.ok(!skipped, `${name} is skipped for ${introduce(visitor)}`);
      }
    }
  });

  it(`never skip any condition that can be written, true for random facts (SEED=${firstSeed})`, () => {
    let times = 0;
    for (let seed = firstSeed; seed < firstSeed + 20_000; seed++) {
      const random = randomFrom(seed);
      const condition = anyCondition(random, 3);
      const facts = anyFacts(random);
      if (!holds(condition, facts, {})) continue;
      times++;
      const report = `seed ${seed}: ${JSON.stringify({ condition, facts })}`;
      assert.ok(isLookedAt(condition, facts), report);
    }
    assert.ok(times > 2000);
  });

  it('do spare most rules for a visitor without signs', () => {
    const { facts } = interpret(source, { age: '18-49', reason: 'sleep' });
    const rules = source.rules.map(({ conditions }) => spelledOut(conditions));
    const lookedAt = rules.filter((rule) => isLookedAt(rule, facts));
    assert.ok(lookedAt.length < rules.length / 2, `${lookedAt.length} of ${rules.length}`);
  });
});

function anyCondition(random: Random, depth: number): Condition {
  const parts = () =>
    Array.from({ length: random.between(1, 3) }, () => anyCondition(random, depth - 1));
  if (depth > 0 && random.percent(60)) {
    const kind = random.oneOf(['all', 'any', 'not'] as const);
    if (kind === 'not') return { not: anyCondition(random, depth - 1) };
    return kind === 'all' ? { all: parts() } : { any: parts() };
  }
  const some = random.some(ids, random.between(1, 3));
  const value = random.oneOf(ids);
  const number = random.between(0, 10);
  return random.oneOf<Condition>([
    { fact: 'single', operator: 'equal', value },
    { fact: 'single', operator: 'in', value: some },
    { fact: 'single', operator: 'notEqual', value },
    { fact: 'single', operator: 'notIn', value: some },
    { fact: 'multi', operator: 'contains', value },
    { fact: 'multi', operator: 'someFact:in', value: some },
    { fact: 'multi', operator: 'doesNotContain', value },
    { fact: 'multi', operator: 'hasAtLeast', value: { count: 2, of: random.some(ids, 3) } },
    { fact: 'number', operator: 'greaterThanInclusive', value: number },
    { fact: 'number', operator: 'lessThanInclusive', value: number },
  ]);
}

const anyFacts = (random: Random) => ({
  single: random.percent(20) ? null : random.oneOf(ids),
  multi: random.percent(20) ? null : random.some(ids, random.between(1, 4)),
  number: random.percent(20) ? null : random.between(0, 10),
});
