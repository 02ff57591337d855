import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { theSource } from '../support/the-pack.ts';
import { Visitor } from './check.driver.ts';
import { RulesByHand } from './rules-by-hand.ts';
import { aCase, firstOf, kneePain } from './some-visitors.ts';

describe('a visitor who walks through the check', () => {
  it('reads the intro first, and then the first question of the complaint', () => {
    const visitor = new Visitor();
    assert.equal(visitor.at, 'intro');
    visitor.starts();
    assert.equal(visitor.at, 'age');
    assert.equal(visitor.topic, 'complaint');
  });

  it('meets complaint, sleep and training, and then the result', async () => {
    const visitor = new Visitor();
    const topics = [];
    visitor.starts();
    while (visitor.at !== 'result') {
      topics.push(visitor.topic);
      await visitor.answers(kneePain[visitor.at] ?? null);
    }
    assert.deepEqual([...new Set(topics)], ['complaint', 'sleep', 'training']);
    assert.equal(visitor.outcome, 'self-care');
    assert.deepEqual(visitor.answersSoFar, kneePain);
  });

  for (const { id } of theSource().outcomes) {
    const example = aCase(({ outcome }) => outcome === id);
    it(`hears ${id} at the end, like ${example.id}`, async () => {
      const visitor = new Visitor();
      await visitor.answersFrom({ 'body-weight': null, ...example.answers });
      assert.equal(visitor.outcome, id);
      assert.ok((visitor.context.assessment?.advice.length ?? 0) > 0);
    });
  }

  it('may skip a question that says so', async () => {
    const visitor = new Visitor();
    const example = aCase(({ answers }) => answers['training-goal'] === 'muscle-gain');
    await visitor.answersFrom({ ...example.answers, 'body-weight': null }, 'body-weight');
    await visitor.answers(null);
    assert.equal(visitor.at, 'guidance');
    await visitor.answers('self');
    assert.equal(visitor.at, 'result');
    assert.equal(visitor.answersSoFar['body-weight'], null);
  });
});

describe('a visitor with an emergency', () => {
  it('hears so at once, in the middle of a topic', async () => {
    const visitor = new Visitor();
    await visitor.answersFrom(kneePain, 'emergency-signs');
    await visitor.answers(['stroke-signs']);
    assert.equal(visitor.at, 'result');
    assert.equal(visitor.outcome, 'emergency');
  });

  it('hears so at once also after many other answers', async () => {
    const visitor = new Visitor();
    const { answers } = aCase(
      (example) => example.ends === 'now' && Object.keys(example.answers).length > 8,
    );
    await visitor.answersFrom(answers);
    assert.equal(visitor.outcome, 'emergency');
    assert.deepEqual(Object.keys(visitor.answersSoFar), Object.keys(answers));
  });
});

describe('a visitor whose answers meant an emergency all along', () => {
  it('is asked nothing more, whatever else there would be to ask', async () => {
    const rules = new RulesByHand();
    const visitor = new Visitor(rules.assess);
    visitor.starts();
    visitor.gives('18-49');
    await rules.say({ asked: ['age', 'reason', 'region'], ends: 'now', complete: true });
    assert.equal(visitor.at, 'result');
  });
});

describe('a visitor who must call the GP today', () => {
  const saddle = { ...kneePain, region: 'lower-back', 'back-signs': ['saddle-numbness'] };

  it('finishes the questions about the complaint, and hears nothing about sleep', async () => {
    const visitor = new Visitor();
    await visitor.answersFrom(saddle, 'back-signs');
    await visitor.answers(['saddle-numbness']);
    assert.equal(visitor.at, 'general-signs', 'the topic is not finished yet');
    assert.equal(visitor.outcome, 'gp-today');
    await visitor.answersFrom(saddle);
    assert.equal(visitor.outcome, 'gp-today');
    assert.ok(!(firstOf('sleep') in visitor.answersSoFar));
  });
});

describe('a visitor under 18', () => {
  it('is not asked about sleep and training', async () => {
    const visitor = new Visitor();
    await visitor.answersFrom({ ...kneePain, age: 'under-18' }, 'concerns');
    await visitor.answers(['none']);
    assert.equal(visitor.at, 'result');
    const asked = visitor.context.assessment?.asked ?? [];
    assert.ok(!asked.includes(firstOf('sleep')) && !asked.includes(firstOf('training')));
  });
});
