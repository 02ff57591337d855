import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withWhatLasts } from '../../src/pack/lasting.ts';
import { questionsOf } from '../../src/pack/questions.ts';
import { moreSerious } from '../../src/triage/assess-both.ts';
import { interpret, seriousness } from '../support/interpreter.ts';
import type { Random } from '../support/random.ts';
import { thePack, theSource } from '../support/the-pack.ts';
import { knowsEverything } from '../support/visitors.ts';
import type { Visitor } from './check.driver.ts';
import { live } from './whims.ts';

const visits = 150;
const steps = 90;
const firstSeed = Number(process.env.SEED ?? 1);
const source = theSource();

/** Mostly answers; at the result adds a complaint, goes to the other one, or changes an answer. */
async function act(visitor: Visitor, random: Random, seed: number): Promise<string> {
  const { at } = visitor;
  answered = false;
  if (at === 'intro') {
    visitor.starts();
    return 'starts';
  }
  if (at === 'result') {
    const what = random.oneOf(['add', 'add', 'swap', 'change', 'change', 'speak'] as const);
    if (what === 'add') visitor.sends({ type: 'complaint.add' });
    if (what === 'swap') visitor.sends({ type: 'complaint.swap' });
    if (what === 'change') visitor.changes(random.oneOf(visitor.context.assessment?.asked ?? []));
    if (what === 'speak') await visitor.speaks();
    await visitor.settled();
    return what;
  }
  if (random.percent(15)) {
    visitor.goesBack();
    await visitor.settled();
    return 'goes back';
  }
  const answers = knowsEverything(source, seed * 1000 + random.between(0, 5));
  await visitor.answers(answers[at] ?? null);
  answered = true;
  return `answers ${at} with ${JSON.stringify(answers[at])}`;
}

const ofComplaint = source.topics[0]?.questions.map(({ id }) => id) ?? [];

/** What must be so at any moment with two complaints. */
function check({ at, context }: Visitor): void {
  const { answers, earlier, assessment, adding } = context;
  assert.notEqual(at, 'failed');
  if (at !== 'intro' && at !== 'result' && earlier && answered) {
    const urgency = withWhatLasts(questionsOf(thePack()), answers, earlier).map(
      (given) => interpret(source, given).ends,
    );
    assert.ok(!urgency.includes('now'), `${at} is asked beside 112`);
    const isLater = !ofComplaint.includes(at);
    assert.ok(!isLater || !urgency.includes('after-topic'), `${at} is asked beside "today"`);
    if (urgency.includes('after-topic')) urgent++;
  }
  if (at !== 'result') return;
  assert.equal(adding, false);
  assert.ok(assessment);
  assert.ok(assessment.complete, 'a question is still open');
  assert.ok(assessment.other?.complete ?? true, 'one is open on the other');
  assert.equal(assessment.other !== undefined, earlier !== null);
  if (!earlier || !assessment.other) {
    assert.equal(assessment.outcome.id, interpret(source, answers).outcome);
    return;
  }
  both++;
  const [own, others] = withWhatLasts(questionsOf(thePack()), answers, earlier);
  assert.equal(assessment.outcome.id, interpret(source, own).outcome);
  assert.equal(assessment.other.outcome.id, interpret(source, others).outcome);
  const [lead] = moreSerious(thePack(), assessment.other, assessment);
  for (const given of [own, others, answers, earlier]) {
    const { outcome } = interpret(source, given);
    assert.ok(seriousness(source, lead.outcome.id) >= seriousness(source, outcome));
  }
  if (lead.ends) urgent++;
}

let both = 0;
let urgent = 0;
/** Whether the last thing that happened was an answer. */
let answered = false;

// Before the first test is declared, since the runner slows every promise from then on.
const { unhappy, stuck } = await live({ firstSeed, visits, steps, act, check });

describe(`each of ${visits} visitors with two complaints who do what comes to mind (SEED=${firstSeed})`, () => {
  it('hears of each complaint what its answers mean, and never less than the more serious', () => {
    assert.equal(unhappy.length, 0, unhappy.slice(0, 3).join('\n\n'));
    assert.ok(both > visits, `only ${both} results on two complaints`);
    assert.ok(urgent > 20, `only ${urgent} of them urgent`);
  });

  it('can always finish', () => {
    assert.deepEqual(stuck, []);
  });
});
