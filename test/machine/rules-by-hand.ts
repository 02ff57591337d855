import assert from 'node:assert/strict';
import type { Answers } from '../../src/pack/answers.ts';
import type { Assessment } from '../../src/triage/assessment.ts';
import { thePack } from '../support/the-pack.ts';

interface Look {
  answers: Answers;
  resolve: (assessment: Assessment) => void;
  reject: (error: Error) => void;
}

/** Rules that say nothing until the test does, and then whatever the test says. */
export class RulesByHand {
  /** Every time that the rules were looked at, oldest first. */
  readonly looks: Look[] = [];

  readonly assess = (answers: Answers): Promise<Assessment> =>
    new Promise((resolve, reject) => this.looks.push({ answers, resolve, reject }));

  /** Answers the last look, or an earlier one, with what is asked and how it ends. */
  async say(meaning: Partial<Assessment> & { asked: string[] }, look = this.#last): Promise<void> {
    look.resolve({ ...nothing(), expected: meaning.asked.length, ...meaning });
    await new Promise(setImmediate);
  }

  async break(look = this.#last): Promise<void> {
    look.reject(new Error('the rules could not be run'));
    await new Promise(setImmediate);
  }

  get #last(): Look {
    const look = this.looks.at(-1);
    assert.ok(look, 'the rules were not looked at');
    return look;
  }
}

function nothing(): Omit<Assessment, 'asked' | 'expected'> {
  const outcome = thePack().outcomes[0];
  assert.ok(outcome);
  const plan = { week: null, programmes: [] };
  return {
    complete: false,
    outcome,
    ends: null,
    reasons: [],
    also: [],
    advice: [],
    plan,
    fired: [],
  };
}
