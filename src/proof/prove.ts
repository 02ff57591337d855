import type { Language } from '../pack/language.ts';
import type { PackSource } from '../pack/pack-source.ts';
import { undoneEnds } from './early-end.ts';
import type { Failure } from './failure.ts';
import { type LongestVisit, longestVisit, secondsAtMost } from './longest-visit.ts';
import { lighterByChange } from './never-lighter.ts';
import { aboveTheirCap, brokenOutcomeGuarantees, unmetByRules } from './outcome-guarantees.ts';
import { Prover } from './prover.ts';
import { alwaysTogether, unreachable } from './reachable.ts';

/** The parts of the proof, in the order in which they are given. */
export const steps = [
  'some-rule',
  'guarantees',
  'changes',
  'early-end',
  'dead',
  'together',
  'time',
] as const;
export type Step = (typeof steps)[number];

export interface Proof {
  failures: Failure[];
  /** By language of the pack. */
  longest: Partial<Record<Language, LongestVisit>>;
  /** How many questions the solver has answered. */
  solved: number;
}

/**
 * Decides over all visitors of a pack: the guarantees, that a rule asks for an outcome, that no sign
 * makes the outcome lighter, that an early end is never undone, that nothing is dead, and how long the
 * longest visit takes.
 *
 * @param onStep is told which part begins.
 * @throws {CouldNotProve} when the optional package `z3-solver` is not installed.
 */
export async function prove(source: PackSource, onStep?: (step: Step) => void): Promise<Proof> {
  const prover = await Prover.of(source);
  try {
    return await proofBy(prover, onStep);
  } finally {
    prover.stop();
  }
}

async function proofBy(prover: Prover, onStep: (step: Step) => void = () => {}): Promise<Proof> {
  const failures: Failure[] = [];
  const longest: Proof['longest'] = {};
  onStep('some-rule');
  failures.push(...(await unmetByRules(prover)));
  onStep('guarantees');
  failures.push(...aboveTheirCap(prover), ...(await brokenOutcomeGuarantees(prover)));
  onStep('changes');
  failures.push(...(await lighterByChange(prover)));
  onStep('early-end');
  failures.push(...(await undoneEnds(prover)));
  onStep('dead');
  const reach = await unreachable(prover);
  failures.push(...reach.failures);
  onStep('together');
  failures.push(...(await alwaysTogether(prover, reach.witnesses)));
  onStep('time');
  for (const language of prover.source.languages) {
    const visit = await longestVisit(prover, language);
    if (!visit) continue;
    longest[language] = visit;
    if (visit.seconds > secondsAtMost) {
      failures.push({ claim: 'time', subject: language, example: visit.example });
    }
  }
  return { failures, longest, solved: prover.solver.asked };
}
