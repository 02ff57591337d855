import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainTexts } from '../../src/authoring/explain/explain.texts.ts';
import {
  type Explicable,
  explainVisitor,
  nearlyFired,
} from '../../src/authoring/explain/explain-visitor.ts';
import type { Part } from '../../src/authoring/explain/parts.ts';
import { Vocabulary } from '../../src/authoring/sentences/vocabulary.ts';
import type { Answers } from '../../src/pack/answers.ts';
import { bareEngineSays } from '../support/bare-engine.ts';
import { holds, interpret } from '../support/interpreter.ts';
import { thePack, theSource } from '../support/the-pack.ts';
import { introduce, visitorFrom } from '../support/visitors.ts';

const source = theSource();
const words = new Vocabulary(source, 'nl');
const rules = source.rules.map(({ name, conditions, event }): Explicable => {
  return { kind: 'rule', name, conditions, outcome: event.params.outcome };
});
const advice = source.advice.map(({ name, conditions }): Explicable => {
  return { kind: 'advice', name, conditions };
});
const explain = (answers: Answers, wanted = [...rules, ...advice]) =>
  explainVisitor(thePack(), words, answers, wanted, explainTexts.nl);

const partsOf = (part: Part): Part[] => [part, ...part.parts.flatMap(partsOf)];
const linesOf = (part: Part) => partsOf(part).map(({ line }) => line);

const visitors = Array.from({ length: 48 }, (_, seed) => visitorFrom(source, seed));
const seen = await Promise.all(
  visitors.map(async (visitor) => {
    const verdict = interpret(source, visitor.answers);
    const outcome = verdict.complete ? verdict.outcome : null;
    const facts = { ...verdict.facts, outcome };
    return { visitor, verdict, facts, explanation: await explain(visitor.answers) };
  }),
);

const kneeOnLock: Answers = {
  age: '18-49',
  reason: 'pain',
  'emergency-signs': ['none'],
  region: 'knee',
  onset: 'injury',
  duration: 'under-1-week',
  course: 'same',
  'pain-score': 5,
  'leg-signs': ['locked'],
  'general-signs': ['none'],
};

describe('an explanation', () => {
  it('finds every rule, piece of advice and part of them as true as a second interpreter does', () => {
    let parts = 0;
    for (const { visitor, facts, explanation } of seen) {
      for (const { name, isTrue, why } of explanation.rules) {
        assert.equal(isTrue, why.isTrue, `${name} of ${introduce(visitor)}`);
        for (const part of partsOf(why)) {
          const expected = holds(part.condition, facts, source.conditions);
          assert.equal(part.isTrue, expected, `${name}: ${part.line} of ${introduce(visitor)}`);
          parts++;
        }
      }
    }
    assert.ok(parts > 50_000, `${parts} parts`);
  });

  it('finds each comparison as true as json-rules-engine alone does', async () => {
    const { facts, explanation } = seen[3] as (typeof seen)[number];
    const leaves = explanation.rules
      .flatMap(({ why }) => partsOf(why))
      .filter(({ condition }) => 'fact' in condition && condition.operator !== 'hasAtLeast');
    assert.ok(leaves.length > 300);
    for (const { condition, isTrue, line } of leaves.slice(0, 300)) {
      assert.equal(await bareEngineSays({ all: [condition] }, facts), isTrue, line);
    }
  });

  it('says why each question was asked or not, as a second interpreter asks them', () => {
    for (const { visitor, verdict, explanation } of seen) {
      const asked = explanation.askings.filter((asking) => asking.asked);
      assert.deepEqual(
        asked.map(({ question }) => question),
        verdict.asked,
        introduce(visitor),
      );
      assert.equal(asked.filter(({ open }) => open).length, verdict.complete ? 0 : 1);
      assert.ok(explanation.askings.every(({ asked, because }) => asked || because !== 'altijd'));
    }
  });

  it('calls a rule near that one comparison keeps from being true, and no other', async () => {
    const { rules: explained } = await explain({ ...kneeOnLock, 'leg-signs': ['none'] }, rules);
    const near = explained.filter(nearlyFired).map(({ name }) => name);
    assert.ok(near.includes('fever-local'), near.join());
    assert.ok(!near.includes('knee-locked'), 'nothing speaks for it yet');
    assert.ok(!near.includes('physio-unsure'), 'its question was not asked yet');
    for (const { visitor, explanation } of seen) {
      for (const { name, isTrue, steps } of explanation.rules) {
        assert.equal(steps === 0, isTrue, `${name} of ${introduce(visitor)}`);
      }
    }
  });

  it('tells a comparison with the answer that was given', async () => {
    const { rules: explained } = await explain(kneeOnLock, rules);
    const locked = explained.find(({ name }) => name === 'knee-locked');
    const fever = explained.find(({ name }) => name === 'fever-local');
    assert.ok(locked && fever);
    assert.deepEqual(linesOf(locked.why), [
      '✓ waar: bij ‘Beensignalen’ is “Knie op slot” aangekruist',
    ]);
    assert.equal(
      linesOf(fever.why)[1],
      '✗ niet waar: bij ‘Algemeen’ is “Koorts of erg ziek” aangekruist (je koos: “Geen van deze”)',
    );
  });

  it('tells of a question that was not asked why not', async () => {
    const because = async (answers: Answers, id: string) =>
      (await explain(answers, rules)).askings.find(({ question }) => question === id)?.because;
    assert.equal(
      await because(kneeOnLock, 'neck-signs'),
      'deze vraag komt alleen als plek “Nek” is',
    );
    assert.equal(
      await because(kneeOnLock, 'concerns'),
      'de check wacht op een antwoord op ‘Beperking’',
    );
    const fainted = { ...kneeOnLock, 'emergency-signs': ['fainted'] };
    assert.equal(
      await because(fainted, 'region'),
      'de check was na ‘Alarmsignalen’ klaar, met: Spoed: nu',
    );
    const young = { age: 'under-18', reason: 'sleep', 'emergency-signs': ['none'] };
    assert.match(
      (await because({ ...young, 'general-signs': ['none'] }, 'sleep-hours')) ?? '',
      /^onderdeel “.*” komt alleen als leeftijd één van/,
    );
  });
});
