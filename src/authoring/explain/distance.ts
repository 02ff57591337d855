import type { Condition } from '../../pack/condition.schema.ts';
import type { Truth } from './truth.ts';

/** What is needed to tell how near a condition is to the other truth. */
interface Known {
  truth: Truth;
  named: Readonly<Record<string, Condition>>;
  /** Whether the visitor was asked for a fact: one answer can't change another. */
  isAsked: (fact: string) => boolean;
}

/** How many comparisons would have to turn out otherwise for a condition to be true; 0 where it is. */
export function stepsTo(condition: Condition, known: Known, wanted = true): number {
  if (known.truth.get(condition) === wanted) return 0;
  if ('fact' in condition) return known.isAsked(condition.fact) ? 1 : Number.POSITIVE_INFINITY;
  if ('not' in condition) return stepsTo(condition.not, known, !wanted);
  if ('condition' in condition) {
    const shared = known.named[condition.condition];
    return shared ? stepsTo(shared, known, wanted) : Number.POSITIVE_INFINITY;
  }
  const parts = 'all' in condition ? condition.all : condition.any;
  const steps = parts.map((part) => stepsTo(part, known, wanted));
  // Every part of `all` must become true, but any one of them makes it false; of `any` the reverse.
  return 'all' in condition === wanted
    ? steps.reduce((sum, step) => sum + step, 0)
    : Math.min(...steps);
}
