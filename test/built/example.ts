import assert from 'node:assert/strict';
import type { Answers } from '../../src/pack/answers.ts';
import { theSource } from '../support/the-pack.ts';

export interface Example {
  id: string;
  answers: Answers;
  outcome: string;
}

/** An example visitor of the rules, and where they are sent. */
export function example(id: string): Example {
  const found = theSource().cases.find((candidate) => candidate.id === id);
  assert.ok(found, `no example visitor ${id}`);
  return found;
}

/** For each outcome the first example visitor who is sent there. */
export function onePerOutcome(): Example[] {
  const first = new Map<string, Example>();
  for (const one of theSource().cases) if (!first.has(one.outcome)) first.set(one.outcome, one);
  return [...first.values()];
}
