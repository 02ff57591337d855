import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answers } from '../../src/pack/answers.ts';
import { assess } from '../../src/triage/assess.ts';
import { thePack, theSource } from '../support/the-pack.ts';
import { Visitor } from './check.driver.ts';

const answersOf = (id: string): Answers => {
  const found = theSource().cases.find((example) => example.id === id);
  assert.ok(found, id);
  return found.answers;
};
const back = answersOf('back-spasm-same');
const wrist = answersOf('wrist-worried');
const urgent = answersOf('shoulder-temple-62');

const signs = (sign: string) => (at: string, others: Answers) =>
  at === 'general-signs' ? [sign] : (others[at] ?? null);
const despair = signs('hopeless');
const fever = signs('fever');

async function withOneComplaint(answers: Answers): Promise<Visitor> {
  const visitor = new Visitor();
  await visitor.answersFrom(answers);
  assert.equal(visitor.at, 'result');
  return visitor;
}

async function adds(visitor: Visitor): Promise<void> {
  visitor.sends({ type: 'complaint.add' });
  await visitor.settled();
}

describe('a visitor with another complaint', () => {
  it('begins with the reason, and keeps age, sleep and training', async () => {
    const visitor = await withOneComplaint(back);
    await adds(visitor);
    assert.equal(visitor.at, 'reason');
    const { answersSoFar } = visitor;
    assert.equal(answersSoFar.age, back.age);
    assert.equal(answersSoFar['sleep-hours'], back['sleep-hours']);
    assert.equal(answersSoFar['training-type'], back['training-type']);
    assert.equal(answersSoFar.region, undefined);
  });

  it('is asked about the complaint only, and then hears about both', async () => {
    const visitor = await withOneComplaint(back);
    await adds(visitor);
    const asked: string[] = [];
    while (visitor.at !== 'result') {
      asked.push(visitor.at);
      await visitor.answers(wrist[visitor.at] ?? null);
    }
    const complaint = theSource().topics[0]?.questions.map(({ id }) => id) ?? [];
    assert.ok(
      asked.every((id) => complaint.includes(id)),
      asked.join(' '),
    );
    assert.ok(!asked.includes('age'));
    const { assessment, earlier, adding } = visitor.context;
    assert.ok(assessment?.other);
    assert.equal(earlier?.region, back.region);
    assert.equal(adding, false);
  });

  it('gets back to the first result by going back at once', async () => {
    const visitor = await withOneComplaint(back);
    const before = visitor.context.assessment;
    await adds(visitor);
    visitor.sends({ type: 'question.back' });
    await visitor.settled();
    assert.equal(visitor.at, 'result');
    assert.deepEqual(visitor.context.assessment, before);
    assert.equal(visitor.context.earlier, null);
  });

  it('keeps what was said of the visitor when the second is taken back', async () => {
    const visitor = await withOneComplaint(answersOf('ankle-sprain-mild'));
    await adds(visitor);
    for (let steps = 0; visitor.at !== 'limits' && steps < 30; steps++) {
      await visitor.answers(despair(visitor.at, back));
    }
    assert.equal(visitor.at, 'limits');
    for (let steps = 0; visitor.context.adding && steps < 30; steps++) {
      visitor.goesBack();
      await visitor.settled();
    }
    assert.equal(visitor.topic, 'advice');
    assert.equal(visitor.context.earlier, null);
    assert.deepEqual(visitor.answersSoFar['general-signs'], ['hopeless']);
    assert.equal(visitor.outcome, 'gp-today');
  });

  it('can take a sign off both where it was changed on the result', async () => {
    const visitor = await withOneComplaint(wrist);
    await adds(visitor);
    while (visitor.at !== 'result') await visitor.answers(fever(visitor.at, back));
    assert.equal(visitor.context.assessment?.other?.outcome.id, 'gp-today');
    visitor.sends({ type: 'complaint.swap' });
    visitor.changes('general-signs');
    await visitor.answers(['none']);
    while (visitor.at !== 'result') await visitor.answers(back[visitor.at] ?? null);
    assert.deepEqual(visitor.context.earlier?.['general-signs'], ['none']);
    assert.notEqual(visitor.outcome, 'gp-today');
  });

  it('can correct an answer of either complaint', async () => {
    const visitor = await withOneComplaint(back);
    await adds(visitor);
    while (visitor.at !== 'result') await visitor.answers(wrist[visitor.at] ?? null);
    visitor.sends({ type: 'complaint.swap' });
    visitor.sends({ type: 'question.change', question: 'pain-score' });
    assert.equal(visitor.at, 'pain-score');
    assert.equal(visitor.answersSoFar.region, back.region);
    await visitor.answers(9);
    while (visitor.at !== 'result') await visitor.answers(back[visitor.at] ?? null);
    assert.equal(visitor.answersSoFar['pain-score'], 9);
    assert.equal(visitor.context.earlier?.region, wrist.region);
  });

  it('changes sleep for both complaints at once', async () => {
    const visitor = await withOneComplaint(back);
    await adds(visitor);
    while (visitor.at !== 'result') await visitor.answers(wrist[visitor.at] ?? null);
    visitor.sends({ type: 'question.change', question: 'sleep-hours' });
    await visitor.answers('over-9');
    while (visitor.at !== 'result')
      await visitor.answers(wrist[visitor.at] ?? back[visitor.at] ?? null);
    assert.equal(visitor.context.earlier?.['sleep-hours'], 'over-9');
  });

  it('is asked again about the signs, since most belong to a complaint', async () => {
    const visitor = await withOneComplaint(answersOf('ankle-sprain-mild'));
    await adds(visitor);
    await visitor.answersFrom(wrist, 'general-signs');
    await visitor.answers(['fever']);
    while (visitor.at !== 'result') await visitor.answers(wrist[visitor.at] ?? null);
    const { assessment } = visitor.context;
    // A fever is of the visitor, so both complaints are judged with it.
    assert.equal(assessment?.outcome.id, 'gp-today');
    assert.equal(assessment?.other?.outcome.id, 'gp-today');
  });

  it('keeps sleep and training after a mistaken 112 is taken back', async () => {
    const visitor = await withOneComplaint(back);
    await adds(visitor);
    await visitor.answers('pain');
    await visitor.answers(['chest-pressure']);
    assert.equal(visitor.at, 'result');
    visitor.changes('emergency-signs');
    const asked: string[] = [];
    while (visitor.at !== 'result') {
      asked.push(visitor.at);
      await visitor.answers(wrist[visitor.at] ?? null);
    }
    assert.ok(
      !asked.some((id) => id.startsWith('sleep-') || id.startsWith('training-')),
      asked.join(' '),
    );
    assert.equal(visitor.answersSoFar['sleep-hours'], back['sleep-hours']);
  });

  it('hears the same when the complaints change places while the result is told anew', async () => {
    const visitor = await withOneComplaint(back);
    await adds(visitor);
    while (visitor.at !== 'result') await visitor.answers(wrist[visitor.at] ?? null);
    visitor.sends({ type: 'pack.change' });
    visitor.sends({ type: 'complaint.swap' });
    await visitor.settled();
    const { answers, assessment } = visitor.context;
    assert.equal(answers.region, back.region);
    assert.deepEqual(assessment?.fired, (await assess(thePack(), back)).fired);
    assert.deepEqual(assessment?.other?.fired, (await assess(thePack(), wrist)).fired);
  });

  it('is stopped at once by an emergency in the second', async () => {
    const visitor = await withOneComplaint(back);
    await adds(visitor);
    await visitor.answers('pain');
    await visitor.answers(['chest-pressure', 'short-of-breath']);
    assert.equal(visitor.at, 'result');
    assert.equal(visitor.outcome, 'emergency');
  });

  it('can not be added where the first must be seen today', async () => {
    const visitor = await withOneComplaint(urgent);
    await adds(visitor);
    assert.equal(visitor.at, 'result');
  });

  it('can not be added to two', async () => {
    const visitor = await withOneComplaint(back);
    await adds(visitor);
    while (visitor.at !== 'result') await visitor.answers(wrist[visitor.at] ?? null);
    await adds(visitor);
    assert.equal(visitor.at, 'result');
  });
});
