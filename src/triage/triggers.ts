import type { Answer } from '../pack/answers.ts';
import type { Condition, Leaf } from '../pack/pack.ts';

/** One answer to one question, as `knee-signs=locked`. */
type Trigger = string;

/**
 * Answers of which at least one must have been given for a condition to be true, as few as can be
 * found; null where that can't be said (`not`, a number). A visitor gives some 20 answers, which
 * touch a tenth of the rules: the others need not be evaluated at all.
 */
export function triggersOf(condition: Condition): ReadonlySet<Trigger> | null {
  if ('fact' in condition) return triggersOfLeaf(condition);
  if ('all' in condition) {
    const found = condition.all.map(triggersOf).filter((triggers) => triggers !== null);
    return found.sort((a, b) => a.size - b.size)[0] ?? null;
  }
  if ('any' in condition) {
    const found = condition.any.map(triggersOf);
    return found.includes(null)
      ? null
      : new Set(found.flatMap((triggers) => [...(triggers ?? [])]));
  }
  return null;
}

function triggersOfLeaf({ fact, operator, value }: Leaf): ReadonlySet<Trigger> | null {
  switch (operator) {
    case 'equal':
    case 'contains':
      return new Set([`${fact}=${value}`]);
    case 'in':
    case 'someFact:in':
      return new Set(value.map((id) => `${fact}=${id}`));
    case 'hasAtLeast':
      return new Set(value.of.map((id) => `${fact}=${id}`));
    default:
      return null;
  }
}

/** The triggers that a visitor's answers pull. */
export function* pulledBy(facts: Iterable<[string, Answer]>): Generator<Trigger> {
  for (const [fact, answer] of facts) {
    for (const id of Array.isArray(answer) ? answer : [answer]) yield `${fact}=${id}`;
  }
}
