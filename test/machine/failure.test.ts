import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SimulatedClock } from 'xstate';
import { Visitor } from './check.driver.ts';
import { RulesByHand } from './rules-by-hand.ts';
import { kneePain } from './some-visitors.ts';

function visitorByHand() {
  const rules = new RulesByHand();
  return { visitor: new Visitor(rules.assess), rules };
}

describe('a visitor for whom the rules can not be run', () => {
  it('notices nothing while reading the intro', async () => {
    const { visitor, rules } = visitorByHand();
    await rules.break();
    assert.equal(visitor.at, 'intro');
    visitor.starts();
    visitor.gives('18-49');
    await rules.say({ asked: ['age', 'reason'] });
    assert.equal(visitor.at, 'reason');
  });

  it('is told so after an answer, and keeps that answer', async () => {
    const { visitor, rules } = visitorByHand();
    visitor.starts();
    visitor.gives('18-49');
    await rules.break();
    assert.equal(visitor.at, 'failed');
    assert.deepEqual(visitor.answersSoFar, { age: '18-49' });
  });

  it('tries again, and goes on with the next question', async () => {
    const { visitor, rules } = visitorByHand();
    visitor.starts();
    visitor.gives('18-49');
    await rules.break();
    visitor.sends({ type: 'check.retry' });
    assert.deepEqual(rules.looks.at(-1)?.answers, { age: '18-49' });
    await rules.say({ asked: ['age', 'reason'] });
    assert.equal(visitor.at, 'reason');
  });

  it('is told so when the network hangs, instead of waiting for ever', () => {
    const clock = new SimulatedClock();
    const visitor = new Visitor(() => new Promise(() => {}), clock);
    visitor.starts();
    visitor.gives('18-49');
    clock.increment(20_000);
    assert.equal(visitor.at, 'failed');
  });

  it('may have to try more than once', async () => {
    const { visitor, rules } = visitorByHand();
    visitor.starts();
    visitor.gives('18-49');
    for (const _ of ['once', 'twice', 'three times']) {
      await rules.break();
      assert.equal(visitor.at, 'failed');
      visitor.sends({ type: 'check.retry' });
    }
    await rules.say({ asked: ['age', 'reason'] });
    assert.equal(visitor.at, 'reason');
  });

  it('tries again in the middle of a later topic, and goes on there', async () => {
    const { visitor, rules } = visitorByHand();
    const asked = ['age', 'sleep-hours', 'sleep-problems'];
    visitor.starts();
    visitor.gives('18-49');
    await rules.say({ asked });
    visitor.gives('7-9');
    await rules.break();
    visitor.sends({ type: 'check.retry' });
    await rules.say({ asked });
    assert.equal(visitor.at, 'sleep-problems');
    assert.equal(visitor.topic, 'sleep');
  });

  it('tries again after a change from the result, and comes back there', async () => {
    const { visitor, rules } = visitorByHand();
    const asked = ['age', 'reason', 'region'];
    visitor.starts();
    for (const answer of ['18-49', 'pain', 'knee']) {
      visitor.gives(answer);
      await rules.say({ asked, complete: answer === 'knee' });
    }
    visitor.changes('age');
    visitor.gives('50-69');
    await rules.break();
    assert.equal(visitor.at, 'failed');
    visitor.sends({ type: 'check.retry' });
    await rules.say({ asked, complete: true });
    assert.equal(visitor.at, 'result');
    assert.equal(visitor.answersSoFar.age, '50-69');
  });

  it('can begin anew instead', async () => {
    const { visitor, rules } = visitorByHand();
    visitor.starts();
    visitor.gives('18-49');
    await rules.break();
    visitor.restarts();
    assert.equal(visitor.at, 'intro');
    assert.deepEqual(visitor.answersSoFar, {});
    visitor.starts();
    visitor.gives('50-69');
    await rules.say({ asked: ['age', 'reason'] });
    assert.equal(visitor.at, 'reason');
  });
});

describe('a visitor who begins anew', () => {
  for (const place of ['intro', 'age', 'limits', 'sleep-hours', 'guidance', 'result']) {
    it(`finds an empty check, from ${place}`, async () => {
      const visitor = new Visitor();
      if (place !== 'intro') await visitor.answersFrom(kneePain, place);
      assert.equal(visitor.at, place);
      visitor.restarts();
      assert.equal(visitor.at, 'intro');
      assert.deepEqual(visitor.answersSoFar, {});
      assert.equal(visitor.context.assessment, null);
      visitor.starts();
      assert.equal(visitor.at, 'age');
      await visitor.answersFrom(kneePain);
      assert.equal(visitor.outcome, 'self-care');
    });
  }

  it('also while an answer from the result is being changed', async () => {
    const visitor = new Visitor();
    await visitor.answersFrom(kneePain);
    visitor.changes('limits');
    visitor.restarts();
    await visitor.answersFrom(kneePain, 'region');
    assert.equal(visitor.at, 'region', 'the questions are asked in turn again');
  });
});
