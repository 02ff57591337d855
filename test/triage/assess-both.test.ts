import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answers } from '../../src/pack/answers.ts';
import { assess } from '../../src/triage/assess.ts';
import { adviceOnBoth, assessBoth, moreSerious } from '../../src/triage/assess-both.ts';
import { seriousness } from '../support/interpreter.ts';
import { thePack, theSource } from '../support/the-pack.ts';
import { visitorFrom } from '../support/visitors.ts';

const answersOf = (id: string) => {
  const found = theSource().cases.find((example) => example.id === id);
  assert.ok(found, id);
  return found.answers;
};

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

  it('keeps the reasons of both', async () => {
    const [now, before] = [answersOf('back-spasm-same'), answersOf('wrist-worried')];
    const both = await assessBoth(thePack(), now, before);
    assert.deepEqual(both.reasons, (await assess(thePack(), now)).reasons);
    assert.deepEqual(both.other?.reasons, (await assess(thePack(), before)).reasons);
  });

  it('never hears less than with either complaint alone, nor advice that contradicts itself', async () => {
    const source = theSource();
    let met = 0;
    for (let seed = 0; seed < 300; seed++) {
      const now = visitorFrom(source, seed * 2).answers;
      const before = withTheSame(now, visitorFrom(source, seed * 2 + 1).answers);
      const both = await assessBoth(thePack(), now, before);
      if (!both.complete || !both.other?.complete) continue;
      met++;
      const [lead, rest] = moreSerious(thePack(), both, both.other);
      for (const answers of [now, before]) {
        const { outcome } = await assess(thePack(), answers);
        assert.ok(
          seriousness(source, lead.outcome.id) >= seriousness(source, outcome.id),
          String(seed),
        );
      }
      const advice = adviceOnBoth(thePack(), lead.advice, rest.advice);
      const rules = advice.map(({ rule }) => rule);
      assert.equal(new Set(rules).size, rules.length);
      for (const { items } of source.contradictions) {
        assert.ok(!items.every((item) => rules.includes(item)), `${items} ${seed}`);
      }
    }
    assert.ok(met > 80, String(met));
  });
});

/** Another complaint of the same visitor: age, sleep and training are theirs. */
function withTheSame(visitor: Answers, complaint: Answers): Answers {
  const own = (theSource().topics[0]?.questions ?? []).filter(({ lasting }) => !lasting);
  const ids = new Set(own.map(({ id }) => id));
  const about = (answers: Answers, keep: boolean) =>
    Object.entries(answers).filter(([id]) => ids.has(id) === keep);
  return Object.fromEntries([...about(visitor, false), ...about(complaint, true)]);
}
