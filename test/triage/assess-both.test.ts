import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answers } from '../../src/pack/answers.ts';
import { assess } from '../../src/triage/assess.ts';
import { adviceOnBoth, assessBoth, moreSerious } from '../../src/triage/assess-both.ts';
import { seriousness } from '../support/interpreter.ts';
import { thePack, theSource } from '../support/the-pack.ts';
import { knowsEverything, visitorFrom } from '../support/visitors.ts';

const answersOf = (id: string) => {
  const found = theSource().cases.find((example) => example.id === id);
  assert.ok(found, id);
  return found.answers;
};

const pairs = 1500;
const lighter: string[] = [];
const contradicting: string[] = [];
let met = 0;
let dropped = 0;

// Before the first test is declared, since the runner slows every promise from then on.
for (let seed = 0; seed < pairs; seed++) {
  const source = theSource();
  const answer =
    seed % 2 ? knowsEverything : (_: typeof source, at: number) => visitorFrom(source, at).answers;
  const now = answer(source, seed * 2);
  const before = withTheSame(now, answer(source, seed * 2 + 1));
  const both = await assessBoth(thePack(), now, before);
  if (!both.complete || !both.other?.complete) continue;
  met++;
  const [lead, rest] = moreSerious(thePack(), both, both.other);
  for (const answers of [now, before]) {
    const { outcome } = await assess(thePack(), answers);
    if (seriousness(source, lead.outcome.id) >= seriousness(source, outcome.id)) continue;
    lighter.push(`${seed}: ${lead.outcome.id} for ${outcome.id}`);
  }
  const rules = new Set([...lead.advice, ...rest.advice].map(({ rule }) => rule));
  const kept = adviceOnBoth(thePack(), lead.advice, rest.advice).map(({ rule }) => rule);
  assert.equal(new Set(kept).size, kept.length);
  if (kept.length < rules.size) dropped++;
  for (const { items } of source.contradictions) {
    if (items.every((item) => kept.includes(item))) contradicting.push(`${items} ${seed}`);
  }
}

describe('somebody with two complaints', () => {
  it('hears the more serious outcome, whichever came first', async () => {
    const back = answersOf('back-spasm-same');
    const urgent = answersOf('shoulder-temple-62');
    for (const [now, before] of [
      [back, urgent],
      [urgent, back],
    ] as const) {
      const both = await assessBoth(thePack(), now, before);
      assert.ok(both.other);
      const [lead] = moreSerious(thePack(), both, both.other);
      assert.equal(lead.outcome.id, 'gp-today');
    }
  });

  it('gets no general advice on the lighter complaint beside an urgent one', async () => {
    const both = await assessBoth(
      thePack(),
      answersOf('back-spasm-same'),
      answersOf('shoulder-temple-62'),
    );
    const alone = await assess(thePack(), answersOf('back-spasm-same'));
    assert.ok(alone.advice.some(({ rule }) => rule === 'move-daily'));
    assert.ok(!both.advice.some(({ rule }) => rule === 'move-daily'));
    assert.deepEqual(both.plan.programmes, []);
  });

  it('is heard as one body: a sign of one complaint is the same sign of the other', async () => {
    const leg = { ...answersOf('thigh-saddle') };
    const weak = answersOf('sciatica-weak');
    for (const [now, before] of [
      [leg, weak],
      [weak, leg],
    ] as const) {
      const both = await assessBoth(thePack(), now, before);
      assert.ok(both.other);
      assert.equal(moreSerious(thePack(), both, both.other)[0].outcome.id, 'emergency');
    }
  });

  it('keeps the reasons of both', async () => {
    const [now, before] = [answersOf('back-spasm-same'), answersOf('wrist-worried')];
    const both = await assessBoth(thePack(), now, before);
    assert.deepEqual(both.reasons, (await assess(thePack(), now)).reasons);
    assert.deepEqual(both.other?.reasons, (await assess(thePack(), before)).reasons);
  });

  it('hears beside 112 only what belongs to it', async () => {
    const emergency = answersOf('lumbago-33');
    const chest = { ...emergency, 'emergency-signs': ['chest-pressure'] };
    const injury = answersOf('ankle-sprain-mild');
    for (const [now, before] of [
      [chest, injury],
      [injury, chest],
    ] as const) {
      const both = await assessBoth(thePack(), now, before);
      assert.ok(both.other);
      const [lead, other] = moreSerious(thePack(), both, both.other);
      assert.equal(lead.ends, 'now');
      assert.deepEqual(other.advice, []);
      const alone = await assess(thePack(), chest);
      assert.deepEqual(lead.advice, alone.advice);
    }
  });

  it('is asked no more when the other complaint turns out to be urgent', async () => {
    const { guidance: _, ...open } = answersOf('back-spasm-same');
    assert.equal((await assess(thePack(), open)).complete, false);
    for (const other of ['shoulder-temple-62', 'chest-pressure-now']) {
      const before = theSource().cases.some(({ id }) => id === other)
        ? answersOf(other)
        : { age: '50-69', reason: 'pain', 'emergency-signs': ['chest-pressure'] };
      const both = await assessBoth(thePack(), open, before);
      assert.equal(both.complete, true);
      assert.ok(!both.asked.includes('guidance'));
    }
    // Signs of the complaint itself could still make "today" into 112.
    const { 'general-signs': __, ...early } = open;
    const both = await assessBoth(thePack(), early, answersOf('shoulder-temple-62'));
    assert.equal(both.complete, false);
    assert.equal(both.asked.at(-1), 'general-signs');
  });

  it('never hears less than with either complaint alone, nor advice that contradicts itself', () => {
    assert.deepEqual(lighter, []);
    assert.deepEqual(contradicting, []);
    assert.ok(met > 600, String(met));
    assert.ok(dropped > 20, `only ${dropped} of them with contradicting advice`);
  });
});

/** Another complaint of the same visitor: age, sleep and training are theirs. */
function withTheSame(visitor: Answers, complaint: Answers): Answers {
  const own = (theSource().topics[0]?.questions ?? []).filter((question) => !question.lasting);
  const ids = new Set(own.map(({ id }) => id));
  const about = (answers: Answers, keep: boolean) =>
    Object.entries(answers).filter(([id]) => ids.has(id) === keep);
  return Object.fromEntries([...about(visitor, false), ...about(complaint, true)]);
}
