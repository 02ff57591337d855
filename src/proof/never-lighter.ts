import type { PackSource } from '../pack/pack-source.ts';
import { anyChange, secondVisitor } from './any-change.ts';
import { type Change, changesIn } from './changes.ts';
import { type Encoding, encode } from './encode.ts';
import type { Failure } from './failure.ts';
import type { Formula, Formulas } from './formula.ts';
import type { Prover } from './prover.ts';

/**
 * The changes that make the outcome lighter for some visitor: one more sign, for every sign of every
 * question that has signs, and what the guarantees say of higher numbers and of other answers.
 *
 * A second visitor shares every answer with the first but the one to that question; questions that
 * become asked are answered in any way.
 */
export async function lighterByChange(prover: Prover): Promise<Failure[]> {
  if (!(await isAnyLighter(prover))) return [];
  const failures: Failure[] = [];
  for (const change of changesIn(prover.formulas, prover.source)) {
    failures.push(...(await lighterBy(prover, change)));
  }
  return failures;
}

/** All changes at once: one question where all is well, which is nearly always, in a third of the time. */
async function isAnyLighter({ formulas, source, encoding, find }: Prover): Promise<boolean> {
  const second = secondVisitor(formulas, source);
  const lighter = isLighter(formulas, source, encoding, second);
  const changed = anyChange(formulas, source, encoding, second);
  return (await find(formulas.and(second.visitors, lighter, changed))) !== null;
}

/** Of a pair of visitors between whom a change makes the outcome lighter, step by step. */
export function pairsMadeLighter(
  formulas: Formulas,
  source: PackSource,
  before: Encoding,
  { question, steps }: Change,
): { after: Encoding; pairs: Formula[] } {
  const after = encode(formulas, source, { naming: (id) => (id === question ? `${id}′` : id) });
  const [one, other] = [before, after].map(({ questions }) => questions.get(question));
  const lighter = isLighter(formulas, source, before, after);
  const changed = one && other ? steps(one, other) : [];
  return {
    after,
    pairs: changed.map((step) => formulas.and(after.visitors, step, lighter)),
  };
}

/** Whether the second visitor hears something lighter than the first. */
export const isLighter = (
  formulas: Formulas,
  { outcomes }: PackSource,
  before: Encoding,
  after: Encoding,
): Formula =>
  formulas.or(
    ...outcomes.map((_, rank) =>
      formulas.and(before.atLeast(rank), formulas.not(after.atLeast(rank))),
    ),
  );

async function lighterBy(prover: Prover, change: Change): Promise<Failure[]> {
  const { formulas, source, encoding } = prover;
  const { claim, subject } = change;
  const { after, pairs } = pairsMadeLighter(formulas, source, encoding, change);
  if (!(await prover.find(formulas.or(...pairs)))) return [];
  const failing: Formula[] = [];
  for (const pair of pairs) if (await prover.find(pair)) failing.push(pair);
  const found = failing[0] && (await prover.smallest(failing[0]));
  if (!found) return [];
  const [example, next] = [await prover.example(found), await prover.example(found, after)];
  return [{ claim, subject, example, after: next, others: failing.length - 1 }];
}
