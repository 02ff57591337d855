import type { Language } from '../pack/language.ts';
import { questionsOf } from '../pack/questions.ts';
import type { Example, Prover } from './prover.ts';
import { ticksFor, ticksPerSecond } from './reading-time.ts';

/** The longest that a visit may take, in seconds. */
export const secondsAtMost = 180;

/** The visit in which the most is asked. */
export interface LongestVisit {
  seconds: number;
  example: Example;
}

/** The longest way through the check in a language: reading every word that is asked, and answering. */
export async function longestVisit(
  prover: Prover,
  language: Language,
): Promise<LongestVisit | null> {
  const { source, encoding, solver, formulas } = prover;
  const weights = questionsOf(source).map((question) => {
    const asked = encoding.questions.get(question.id)?.asked ?? formulas.false;
    return [asked, ticksFor(question, language)] as const;
  });
  const longest = await solver.greatest(weights);
  if (!longest) return null;
  const example = await prover.example(longest.assignment);
  return { seconds: longest.sum / ticksPerSecond, example };
}
