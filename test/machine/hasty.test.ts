import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Visitor } from './check.driver.ts';
import { RulesByHand } from './rules-by-hand.ts';

/** A visitor who answered the first question, of which the rules have not said anything yet. */
function visitorWhoWaits() {
  const rules = new RulesByHand();
  const visitor = new Visitor(rules.assess);
  visitor.starts();
  visitor.gives('18-49');
  assert.ok(visitor.waits);
  return { visitor, rules };
}

/** A visitor at the result after three questions. */
async function visitorAtResult() {
  const { visitor, rules } = visitorWhoWaits();
  await rules.say({ asked: ['age', 'reason'] });
  visitor.gives('pain');
  await rules.say({ asked: ['age', 'reason', 'region'] });
  visitor.gives('knee');
  await rules.say({ asked: ['age', 'reason', 'region'], complete: true });
  assert.equal(visitor.at, 'result');
  return visitor;
}

describe('a visitor who is faster than the rules', () => {
  it('starts before they have come in', async () => {
    const rules = new RulesByHand();
    const visitor = new Visitor(rules.assess);
    visitor.starts();
    await rules.say({ asked: ['age'] });
    assert.equal(visitor.at, 'age');
    visitor.gives('18-49');
    await rules.say({ asked: ['age', 'reason'] });
    assert.equal(visitor.at, 'reason');
  });

  it('corrects the answer meanwhile: that one counts, and no question is skipped', async () => {
    const { visitor, rules } = visitorWhoWaits();
    visitor.gives('70-plus');
    assert.equal(rules.looks.length, 3, 'of the intro, and of both answers');
    await rules.say({ asked: ['age', 'reason'] });
    assert.equal(visitor.at, 'reason');
    assert.deepEqual(visitor.answersSoFar, { age: '70-plus' });
  });

  it('answers a question that is not on the screen: that does not count', async () => {
    const { visitor, rules } = visitorWhoWaits();
    await rules.say({ asked: ['age', 'reason'] });
    visitor.sends({ type: 'question.answer', question: 'age', answer: '70-plus' });
    visitor.sends({ type: 'question.answer', question: 'region', answer: 'knee' });
    assert.equal(visitor.at, 'reason');
    assert.equal(visitor.waits, false);
    assert.deepEqual(visitor.answersSoFar, { age: '18-49' });
  });

  it('goes back while they are looked at, and stays where that is', async () => {
    const { visitor, rules } = visitorWhoWaits();
    visitor.goesBack();
    assert.equal(visitor.at, 'age');
    assert.equal(visitor.waits, false);
    assert.equal(visitor.answersSoFar.age, '18-49', 'the answer is on hand');

    await rules.say({ asked: ['age', 'reason'] });
    assert.equal(visitor.at, 'age', 'what the rules say too late leads nowhere');
  });

  it('goes back and answers otherwise: only the last answer is heard', async () => {
    const { visitor, rules } = visitorWhoWaits();
    visitor.goesBack();
    visitor.gives('under-18');
    const [, early] = rules.looks;
    await rules.say({ asked: ['age', 'reason'] });
    assert.equal(visitor.at, 'reason');
    await rules.say({ asked: ['age'], complete: true }, early);
    assert.equal(visitor.at, 'reason');
    assert.deepEqual(rules.looks.at(-1)?.answers, { age: 'under-18' });
  });

  it('goes back, and a failure that comes too late does not reach them', async () => {
    const { visitor, rules } = visitorWhoWaits();
    visitor.goesBack();
    await rules.break();
    assert.equal(visitor.at, 'age');
  });

  it('changes an answer and goes back twice: sees no result of other answers', async () => {
    const visitor = await visitorAtResult();
    visitor.changes('region');
    visitor.gives('neck');
    visitor.goesBack();
    visitor.goesBack();
    assert.notEqual(visitor.at, 'result', 'the result for the knee is not that of "neck"');
  });

  it('restarts while they are looked at, and finds an empty check', async () => {
    const { visitor, rules } = visitorWhoWaits();
    visitor.restarts();
    const [, early] = rules.looks;
    await rules.say({ asked: ['age', 'reason'] }, early);
    assert.equal(visitor.at, 'intro');
    assert.deepEqual(visitor.answersSoFar, {});
  });
});
