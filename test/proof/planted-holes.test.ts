import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forVisitors } from '../../src/pack/for-visitors.ts';
import { localise } from '../../src/pack/localise.ts';
import type { PackSource } from '../../src/pack/pack-source.ts';
import { parsePack } from '../../src/pack/parse-pack.ts';
import type { Failure } from '../../src/proof/failure.ts';
import { prove } from '../../src/proof/prove.ts';
import { type Example, Prover } from '../../src/proof/prover.ts';
import { alwaysTogether, unreachable } from '../../src/proof/reachable.ts';
import { assess } from '../../src/triage/assess.ts';
import { holds } from '../support/interpreter.ts';
import { type Mistake, spoil } from '../support/spoilt-pack.ts';
import { theSource } from '../support/the-pack.ts';
import { Crowd } from './crowd.ts';
import { deadEnds } from './dead-ends.ts';
import { grossHole, type Hole, holes } from './holes.ts';

const count = 100_000;
const changed = ['course', 'pain-score', 'concerns', 'age'];
const crowd = new Crowd(theSource(), count, changed);

/** These are found by the proof as a whole; the others by the part of it that is about them. */
const wholly = ['a fresh worry switches off the only rule', 'the oldest are forgotten by a rule'];

async function withProver<T>(mistake: Mistake, work: (prover: Prover) => Promise<T>): Promise<T> {
  const prover = await Prover.of(parsePack(spoil(mistake)));
  try {
    return await work(prover);
  } finally {
    prover.stop();
  }
}

const fallenInto = ({ mistake, falls }: Hole) =>
  withProver(mistake, async (prover) => crowd.count(falls(prover)));

const failureOf = ({ claim, subject }: Pick<Failure, 'claim' | 'subject'>, failures: Failure[]) =>
  failures.find((failure) => failure.claim === claim && failure.subject === subject);

const found = new Map<
  string,
  { source: PackSource; fallen: number; failure?: Failure | undefined }
>();
for (const [title, hole] of Object.entries(holes)) {
  const outcome = await withProver(hole.mistake, async (prover) => {
    const { source } = prover;
    const fallen = crowd.count(hole.falls(prover));
    const failures = wholly.includes(title)
      ? (await prove(source)).failures
      : await hole.find(prover);
    return { source, fallen, failure: failureOf(hole, failures) };
  });
  found.set(title, outcome);
}
const fallenIntoGross = await fallenInto(grossHole);

// One pack with all of them, since none is about what another one is about.
const dead = await withProver(
  (files) => Object.values(deadEnds).reduce((spoilt, { mistake }) => mistake(spoilt), files),
  async (prover) => {
    const { failures, witnesses } = await unreachable(prover);
    return [...failures, ...(await alwaysTogether(prover, witnesses))];
  },
);

/** What json-rules-engine makes of an example, on the pack with the hole. */
async function heard(source: PackSource, { answers }: Example): Promise<Example> {
  const { outcome, fired, complete } = await assess(localise(forVisitors(source), 'nl'), answers);
  assert.ok(complete);
  return { answers, outcome: outcome.id, fired };
}

/** That an example shows what is said of it, read without the formulas. */
function shows({ outcomes, guarantees, conditions, topics }: PackSource, failure: Failure): void {
  const rank = (outcome: string | undefined) => outcomes.findIndex(({ id }) => id === outcome);
  const { claim, subject, example, after } = failure;
  assert.ok(example);
  if (claim === 'some-rule') return assert.deepEqual(example.fired, []);
  const guarantee = guarantees.find(({ id }) => id === subject);
  if (guarantee?.kind === 'outcome') {
    const { when, atLeast, atMost, exactly } = guarantee;
    const unasked = topics.flatMap(({ questions }) => questions.map(({ id }) => [id, null]));
    const facts = { ...Object.fromEntries(unasked), ...example.answers, outcome: example.outcome };
    assert.ok(holds(when, facts, conditions));
    const low = rank(atLeast ?? exactly);
    const high = atMost || exactly ? rank(atMost ?? exactly) : outcomes.length;
    return assert.ok(rank(example.outcome) < low || rank(example.outcome) > high);
  }
  assert.ok(guarantee && 'question' in guarantee && after);
  assert.ok(rank(after.outcome) < rank(example.outcome));
  const differing = Object.keys(example.answers).filter(
    (id) => id in after.answers && String(after.answers[id]) !== String(example.answers[id]),
  );
  assert.deepEqual(differing, [guarantee.question]);
}

describe('a hole in the pack', () => {
  for (const [title, { source, fallen, failure }] of found) {
    it(`is found by the proof, with a visitor who shows it: ${title}`, async () => {
      assert.ok(failure?.example, 'the proof did not find it');
      shows(source, failure);
      for (const example of [failure.example, failure.after]) {
        if (example) assert.deepEqual(await heard(source, example), example);
      }
    });

    it(`is not found by ${count} random visitors: ${title}`, () => {
      assert.equal(fallen, 0);
    });
  }

  it(`is found by ${count} random visitors where it is gross`, () => {
    assert.ok(fallenIntoGross > 5, `${fallenIntoGross} visitors`);
  });
});

describe('a dead end in the pack', () => {
  for (const [title, { claim, subject, rule }] of Object.entries(deadEnds)) {
    it(`is found by the proof: ${title}`, () => {
      assert.deepEqual(failureOf({ claim, subject }, dead), {
        claim,
        subject,
        ...(rule && { rule }),
      });
    });
  }

  it('is all that the proof finds, but for the advice that needs the answer nobody gives', () => {
    const known = Object.values(deadEnds).map(({ subject }) => subject);
    assert.deepEqual(
      dead.map(({ subject }) => subject).filter((subject) => !known.includes(subject)),
      ['protein-amount', 'protein-high-weight', 'protein-meals'],
    );
  });
});
