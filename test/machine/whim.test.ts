import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assess } from '../../src/triage/assess.ts';
import type { Assessment } from '../../src/triage/assessment.ts';
import { interpret } from '../support/interpreter.ts';
import type { Random } from '../support/random.ts';
import { thePack, theSource } from '../support/the-pack.ts';
import { knowsEverything } from '../support/visitors.ts';
import type { Visitor } from './check.driver.ts';
import { live } from './whims.ts';

const visits = 200;
const steps = 40;
const firstSeed = Number(process.env.SEED ?? 1);
const source = theSource();
const questions = source.topics.flatMap((topic) => topic.questions.map(({ id }) => id));

/** Does one thing that comes to mind, mostly what the screen asks for, and tells what. */
async function act(visitor: Visitor, random: Random, seed: number): Promise<string> {
  const { at } = visitor;
  if (random.percent(2)) {
    visitor.restarts();
    return 'restarts';
  }
  if (at === 'intro') {
    visitor.starts();
    return 'starts';
  }
  if (at === 'result') {
    const question = random.oneOf(visitor.context.assessment?.asked ?? []);
    visitor.changes(question);
    return `changes ${question}`;
  }
  if (random.percent(30)) {
    visitor.goesBack();
    return 'goes back';
  }
  const answers = knowsEverything(source, seed * 1000 + random.between(0, 5));
  const answer = answers[at] ?? null;
  const waits = random.percent(60);
  visitor.gives(answer);
  if (waits) await visitor.settled();
  return `answers ${at} with ${JSON.stringify(answer)}${waits ? '' : ' and does not wait'}`;
}

/** What must be so at any moment, whatever happened before. */
async function check(visitor: Visitor): Promise<void> {
  const { answersSoFar, context, at } = visitor;
  assert.notEqual(at, 'failed');
  if (at === 'result') results++;
  if (questions.includes(at)) {
    const { asked } = interpret(source, answersSoFar);
    assert.ok(asked.includes(at), `${at} is not asked of this visitor`);
  }
  if (at !== 'result') return;
  assert.ok(context.assessment?.complete);
  assert.equal(inShort(context.assessment), inShort(await assess(thePack(), answersSoFar)));
  assert.deepEqual(Object.keys(answersSoFar), context.assessment.asked);
}

const inShort = ({ outcome, fired, advice }: Assessment): string =>
  `${outcome.id} by ${fired}; ${advice.map(({ rule }) => rule)}`;

let results = 0;

// Before the first test is declared, since the runner slows every promise from then on.
const { unhappy, stuck } = await live({ firstSeed, visits, steps, act, check });

describe(`each of ${visits} visitors who do what comes to mind (SEED=${firstSeed})`, () => {
  it('is asked what belongs to their answers, and reads a result that belongs to them', () => {
    assert.equal(unhappy.length, 0, unhappy.slice(0, 3).join('\n\n'));
    assert.ok(results > visits, `${results} results were read`);
  });

  it('can always finish', () => {
    assert.deepEqual(stuck, []);
  });
});
