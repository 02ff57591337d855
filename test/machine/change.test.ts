import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Visitor } from './check.driver.ts';
import { kneePain } from './some-visitors.ts';

async function visitorAtResult(answers = kneePain): Promise<Visitor> {
  const visitor = new Visitor();
  await visitor.answersFrom(answers);
  assert.equal(visitor.at, 'result');
  return visitor;
}

describe('a visitor who changes an answer from the result', () => {
  it('meets that question with its answer, and then the result, when nothing else opened', async () => {
    const visitor = await visitorAtResult();
    visitor.changes('limits');
    assert.equal(visitor.at, 'limits');
    assert.equal(visitor.answersSoFar.limits, 'some');
    await visitor.answers('unable');
    assert.equal(visitor.at, 'result');
    assert.notEqual(visitor.outcome, 'self-care');
    assert.deepEqual(visitor.answersSoFar, { ...kneePain, limits: 'unable' });
  });

  it('meets only the questions that the change opened', async () => {
    const visitor = await visitorAtResult();
    visitor.changes('sleep-problems');
    await visitor.answers(['falling-asleep']);
    assert.equal(visitor.at, 'sleep-since');
    await visitor.answers('under-3-weeks');
    assert.equal(visitor.at, 'sleep-signs');
    await visitor.answers(['none']);
    assert.equal(visitor.at, 'result');
  });

  it('meets questions that opened in several topics', async () => {
    const visitor = await visitorAtResult();
    visitor.changes('reason');
    await visitor.answers('training');
    const asked = [];
    while (visitor.at !== 'result') {
      asked.push(visitor.at);
      await visitor.answers(visitor.at === 'training-goal' ? 'fitness' : ['none']);
    }
    assert.deepEqual(asked, ['exertion-signs', 'training-goal']);
    assert.ok(!('region' in visitor.answersSoFar), 'what is no longer asked is dropped');
  });

  it('loses the answers to questions that the change closed', async () => {
    const sleepless = {
      ...kneePain,
      'sleep-problems': ['falling-asleep'],
      'sleep-since': 'over-3-months',
      'sleep-signs': ['breathing-stops'],
    };
    const visitor = await visitorAtResult(sleepless);
    assert.equal(visitor.outcome, 'gp');
    visitor.changes('sleep-problems');
    await visitor.answers(['none']);
    assert.equal(visitor.outcome, 'self-care');
    assert.deepEqual(visitor.answersSoFar, kneePain);
  });

  it('goes back to the same result when nothing was changed', async () => {
    const visitor = await visitorAtResult();
    const { assessment } = visitor.context;
    visitor.changes('region');
    visitor.goesBack();
    await visitor.settled();
    assert.equal(visitor.at, 'result');
    assert.deepEqual(visitor.context.assessment, assessment);
    assert.deepEqual(visitor.answersSoFar, kneePain);
  });

  it('goes back to the question before from one that the change opened', async () => {
    const visitor = await visitorAtResult();
    visitor.changes('sleep-problems');
    await visitor.answers(['waking-often']);
    assert.equal(visitor.at, 'sleep-since');
    visitor.goesBack();
    assert.equal(visitor.at, 'sleep-problems');
    await visitor.answers(['none']);
    assert.equal(visitor.at, 'result');
    assert.deepEqual(visitor.answersSoFar, kneePain);
  });

  it('hears of an emergency at once', async () => {
    const visitor = await visitorAtResult();
    visitor.changes('emergency-signs');
    await visitor.answers(['fainted']);
    assert.equal(visitor.at, 'result');
    assert.equal(visitor.outcome, 'emergency');
  });

  it('is asked all that is missing when the check had ended early', async () => {
    const emergency = { ...kneePain, 'emergency-signs': ['fainted'] };
    const visitor = await visitorAtResult(emergency);
    visitor.changes('emergency-signs');
    await visitor.answers(['none']);
    assert.equal(visitor.at, 'region');
    await visitor.answersFrom(kneePain);
    assert.equal(visitor.outcome, 'self-care');
  });

  it('can change one answer after another', async () => {
    const visitor = await visitorAtResult();
    visitor.changes('limits');
    await visitor.answers('none');
    visitor.changes('guidance');
    await visitor.answers('online');
    visitor.changes('age');
    visitor.goesBack();
    await visitor.settled();
    assert.equal(visitor.at, 'result');
    assert.deepEqual(visitor.answersSoFar, { ...kneePain, limits: 'none', guidance: 'online' });
  });

  it('stays where they are when there is no such question', async () => {
    const visitor = await visitorAtResult();
    visitor.changes('no-such-question');
    assert.equal(visitor.at, 'result');
  });
});
