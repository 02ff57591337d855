import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createActor, fromPromise, waitFor } from 'xstate';
import { createCheckMachine } from '../../src/machine/check.machine.ts';
import type { CheckContext, ToAssess } from '../../src/machine/check.types.ts';
import { beginningOf, type Kept } from '../../src/machine/resume.ts';
import { assess } from '../../src/triage/assess.ts';
import { assessBoth } from '../../src/triage/assess-both.ts';
import type { Assessment } from '../../src/triage/assessment.ts';
import { thePack } from '../support/the-pack.ts';
import { Visitor } from './check.driver.ts';
import { kneePain } from './some-visitors.ts';

const meaning = ({ answers, earlier }: ToAssess) =>
  earlier ? assessBoth(thePack(), answers, earlier) : assess(thePack(), answers);

const keptOf = ({ answers, earlier, current, changing, adding }: CheckContext, done: boolean) =>
  JSON.parse(JSON.stringify({ answers, earlier, current, changing, adding, done })) as Kept;

/** A check that begins where another visitor was, with the answers that this one kept. */
async function goesOn(kept: Kept) {
  const beginning = beginningOf(thePack(), kept, await meaning(kept));
  assert.ok(beginning);
  const machine = createCheckMachine(thePack()).provide({
    actors: { assess: fromPromise<Assessment, ToAssess>(({ input }) => meaning(input)) },
  });
  const actor = createActor(machine, { snapshot: machine.resolveState(beginning) }).start();
  const settled = () => waitFor(actor, (snapshot) => !snapshot.hasTag('busy'));
  return { actor, settled, context: () => actor.getSnapshot().context };
}

describe('a check that begins from what was kept', () => {
  for (const question of ['age', 'region', 'sleep-hours', 'guidance']) {
    it(`goes on at ${question}, forward and back, as if it had never stopped`, async () => {
      const before = new Visitor();
      await before.answersFrom(kneePain, question);
      const { actor, settled, context } = await goesOn(keptOf(before.context, false));
      assert.deepEqual(actor.getSnapshot().value, { [before.topic]: 'asking' });
      assert.deepEqual(context(), { ...before.context, assessment: context().assessment });
      for (const at of [actor, before] as const) {
        const event = {
          type: 'question.answer' as const,
          question,
          answer: kneePain[question] ?? null,
        };
        if (at === before) before.sends(event);
        else actor.send(event);
      }
      await Promise.all([settled(), before.settled()]);
      assert.deepEqual(context().answers, before.answersSoFar);
      assert.equal(context().current, before.context.current);
      actor.send({ type: 'question.back' });
      if (before.at !== 'result') assert.equal(context().current, question);
    });
  }

  it('goes on at the result, where an answer can be changed', async () => {
    const before = new Visitor();
    await before.answersFrom(kneePain);
    const { actor, settled, context } = await goesOn(keptOf(before.context, true));
    assert.deepEqual(actor.getSnapshot().value, { advice: 'shown' });
    assert.equal(context().assessment?.outcome.id, before.outcome);
    actor.send({ type: 'question.change', question: 'limits' });
    assert.equal(context().current, 'limits');
    actor.send({ type: 'question.back' });
    await settled();
    assert.ok(actor.getSnapshot().matches('advice'));
  });

  it('knows on the way through a second complaint which one it is about', async () => {
    const before = new Visitor();
    await before.answersFrom(kneePain);
    before.sends({ type: 'complaint.add' });
    await before.settled();
    const { actor, settled, context } = await goesOn(keptOf(before.context, false));
    assert.equal(context().adding, true);
    assert.equal(context().current, 'reason');
    actor.send({ type: 'question.back' });
    await settled();
    assert.ok(actor.getSnapshot().matches('advice'), 'the second complaint is taken back');
    assert.equal(context().earlier, null);
    assert.equal(context().answers.region, 'knee');
  });

  it('can begin anew, empty', async () => {
    const before = new Visitor();
    await before.answersFrom(kneePain, 'course');
    const { actor, context } = await goesOn(keptOf(before.context, false));
    actor.send({ type: 'check.restart' });
    assert.ok(actor.getSnapshot().matches('intro'));
    assert.deepEqual(context().answers, {});
    assert.equal(context().current, 'age');
  });

  it('shows no result while a question is open, of either complaint', async () => {
    const before = new Visitor();
    await before.answersFrom(kneePain, 'course');
    const open = await goesOn(keptOf(before.context, true));
    assert.equal(open.context().current, 'course');
    const { region, ...unfinished } = kneePain;
    const other: Kept = {
      answers: kneePain,
      earlier: unfinished,
      current: 'guidance',
      changing: null,
      adding: false,
      done: true,
    };
    assert.equal((await meaning(other)).other?.complete, false, 'the other one is open');
    const { actor } = await goesOn(other);
    assert.equal(actor.getSnapshot().matches('advice'), false);
  });

  it('goes to the open question where the one that was kept is not asked', async () => {
    const before = new Visitor();
    await before.answersFrom(kneePain, 'course');
    const kept = { ...keptOf(before.context, false), current: 'back-signs' };
    assert.equal((await goesOn(kept)).context().current, 'course');
  });
});
