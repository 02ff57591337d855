import { encode } from './encode.ts';
import type { Failure } from './failure.ts';
import { isLighter } from './never-lighter.ts';
import type { Prover } from './prover.ts';

/**
 * Visitors whose check ends early and would have ended lighter had it gone on: an end that the rest of
 * the answers would undo.
 */
export async function undoneEnds(prover: Prover): Promise<Failure[]> {
  const { formulas, source, encoding } = prover;
  const goesOn = encode(formulas, source, { asksOn: true });
  const found = await prover.smallest(isLighter(formulas, source, encoding, goesOn));
  if (!found) return [];
  const example = await prover.example(found);
  return [{ claim: 'early-end', subject: example.outcome, example }];
}
