import assert from 'node:assert/strict';
import type { Problem } from '../../src/pack/problem.ts';
import { type Mistake, placeOf, problemsOf, spoil } from './spoilt-pack.ts';

/** What a clinician must be told about a mistake. */
export interface Refusal {
  file: string;
  /** Text that stands once in the file; the problem is at its start, or at `|` within it. */
  at: string;
  /** Where in the data: `rules[0].conditions.all`. */
  path: string;
  found: RegExp;
  expected: RegExp;
  /** The nearest id, or another way to mend it. */
  hint?: RegExp;
}

/** That these mistakes are refused as one problem each, in any order, and nothing else is said. */
export function assertRefused(mistakes: readonly Mistake[], ...refusals: Refusal[]): void {
  const files = spoil(...mistakes);
  const problems = problemsOf(files);
  for (const refusal of refusals) {
    const problem = problems.find(
      ({ file, path }) => file === refusal.file && path === refusal.path,
    );
    assert.ok(problem, `nothing about ${refusal.file} ${refusal.path} in ${show(problems)}`);
    const { line, column } = problem;
    assert.deepEqual({ line, column }, placeOf(files, refusal.file, refusal.at), show([problem]));
    assert.match(problem.found, refusal.found);
    assert.match(problem.expected, refusal.expected);
    if (refusal.hint) assert.match(problem.hint ?? '', refusal.hint);
  }
  assert.equal(problems.length, refusals.length, show(problems));
}

const show = (problems: readonly Problem[]): string => JSON.stringify(problems, null, 2);
