import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Visitor } from './check.driver.ts';
import { firstOf, kneePain } from './some-visitors.ts';

async function visitorAt(question: string): Promise<Visitor> {
  const visitor = new Visitor();
  await visitor.answersFrom(kneePain, question);
  return visitor;
}

describe('a visitor who goes back', () => {
  it('meets the question before, with its answer', async () => {
    const visitor = await visitorAt('limits');
    visitor.goesBack();
    assert.equal(visitor.at, 'general-signs');
    visitor.goesBack();
    assert.equal(visitor.at, 'leg-signs');
    assert.deepEqual(visitor.answersSoFar['leg-signs'], ['none']);
    assert.deepEqual(visitor.answersSoFar['general-signs'], ['none']);
  });

  it('walks forward again past the answers that were given, one by one', async () => {
    const visitor = await visitorAt('limits');
    for (const _ of ['general-signs', 'leg-signs', 'pain-score']) visitor.goesBack();
    await visitor.answers(2);
    assert.equal(visitor.at, 'leg-signs');
    await visitor.answers(['none']);
    assert.equal(visitor.at, 'general-signs');
    await visitor.answersFrom(kneePain);
    assert.equal(visitor.answersSoFar['pain-score'], 2);
  });

  it('from the first question meets the intro, and finds the answers there later', async () => {
    const visitor = await visitorAt('reason');
    visitor.goesBack();
    assert.equal(visitor.at, 'age');
    visitor.goesBack();
    assert.equal(visitor.at, 'intro');
    await visitor.settled();
    visitor.starts();
    assert.equal(visitor.at, 'age');
    assert.equal(visitor.answersSoFar.age, '18-49');
    await visitor.answersFrom(kneePain);
    assert.equal(visitor.outcome, 'self-care');
  });

  it('from the first question before any answer meets the intro too', () => {
    const visitor = new Visitor();
    visitor.starts();
    visitor.goesBack();
    assert.equal(visitor.at, 'intro');
  });

  it('from the first question about sleep meets the last one about the complaint', async () => {
    const visitor = await visitorAt(firstOf('sleep'));
    assert.equal(visitor.topic, 'sleep');
    visitor.goesBack();
    assert.equal(visitor.at, 'concerns');
    assert.equal(visitor.topic, 'complaint');
    await visitor.answers(['none']);
    assert.equal(visitor.at, firstOf('sleep'));
    assert.equal(visitor.topic, 'sleep');
  });

  it('past a question that was not asked does not meet it', async () => {
    const visitor = await visitorAt('leg-signs');
    visitor.goesBack();
    assert.equal(visitor.at, 'pain-score');
  });
});

describe('a visitor who goes back and answers otherwise', () => {
  it('meets the questions that belong to the new answer', async () => {
    const visitor = await visitorAt('general-signs');
    while (visitor.at !== 'region') visitor.goesBack();
    const neck = { ...kneePain, region: 'neck', 'neck-signs': ['none'] };
    await visitor.answersFrom(neck, 'neck-signs');
    await visitor.answers(['none']);
    assert.equal(visitor.at, 'general-signs');
  });

  it('is not judged by an answer to a question that is no longer asked', async () => {
    const saddle = { ...kneePain, region: 'lower-back', 'back-signs': ['saddle-numbness'] };
    const visitor = new Visitor();
    await visitor.answersFrom(saddle, 'general-signs');
    assert.equal(visitor.outcome, 'gp-today');
    while (visitor.at !== 'region') visitor.goesBack();
    await visitor.answersFrom(kneePain, 'general-signs');
    assert.notEqual(visitor.outcome, 'gp-today');
    assert.deepEqual(visitor.answersSoFar['back-signs'], ['saddle-numbness'], 'kept on hand');

    await visitor.answersFrom(kneePain);
    assert.equal(visitor.outcome, 'self-care');
    assert.deepEqual(visitor.answersSoFar, kneePain, 'dropped in the end');
  });

  it('finds an answer again when its question comes back', async () => {
    const visitor = await visitorAt('general-signs');
    while (visitor.at !== 'region') visitor.goesBack();
    await visitor.answers('neck');
    visitor.goesBack();
    await visitor.answers('knee');
    assert.deepEqual(visitor.answersSoFar['leg-signs'], ['none']);
  });

  it('hears of an emergency at once, also with later answers on hand', async () => {
    const visitor = await visitorAt('limits');
    while (visitor.at !== 'emergency-signs') visitor.goesBack();
    await visitor.answers(['chest-pressure']);
    assert.equal(visitor.at, 'result');
    assert.deepEqual(Object.keys(visitor.answersSoFar), ['age', 'reason', 'emergency-signs']);
  });
});
