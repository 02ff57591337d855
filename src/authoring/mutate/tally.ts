import type { Judgement, Verdict } from './judge.ts';
import type { Mutant } from './mutations.ts';
import { type SlipKind, slipKinds } from './slip.ts';

/** A mutant and what became of it. */
export interface Judged {
  mutant: Mutant;
  judgement: Judgement;
}

export type Counts = Record<Verdict | 'made', number>;

/** The part of the mutants that change somebody's outcome which must be noticed. */
export const enough = 0.95;

export function tally(judged: readonly Judged[]): {
  kinds: { kind: SlipKind; counts: Counts }[];
  total: Counts;
} {
  const kinds = slipKinds.map((kind) => ({
    kind,
    counts: countsOf(judged.filter(({ mutant }) => mutant.kind === kind)),
  }));
  return { kinds: kinds.filter(({ counts }) => counts.made > 0), total: countsOf(judged) };
}

/** How many of those that change somebody's outcome are noticed, from 0 to 1. */
export function scoreOf({ case: byCase, proof, survived }: Counts): number {
  const killed = byCase + proof;
  return killed + survived === 0 ? 1 : killed / (killed + survived);
}

function countsOf(judged: readonly Judged[]): Counts {
  const counts: Counts = { made: 0, equivalent: 0, refused: 0, case: 0, proof: 0, survived: 0 };
  for (const { judgement } of judged) {
    counts.made += 1;
    counts[judgement.verdict] += 1;
  }
  return counts;
}
