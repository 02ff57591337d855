import type { Condition } from '../../pack/condition.schema.ts';
import type { PackSource } from '../../pack/pack-source.ts';

/**
 * The questions whose answer may be the one that makes a rule true, in the order of the pack: the last one
 * that is read on some way to the truth of the rule.
 */
export function endingQuestions(source: PackSource, rules: PackSource['rules']): string[] {
  const order = source.topics.flatMap(({ questions }) => questions.map(({ id }) => id));
  const last = new Set(rules.flatMap(({ conditions }) => [...lastRead(conditions, source, order)]));
  return order.filter((_, index) => last.has(index));
}

function lastRead(
  condition: Condition,
  source: PackSource,
  order: readonly string[],
): ReadonlySet<number> {
  const read = (part: Condition) => lastRead(part, source, order);
  if ('fact' in condition) return new Set([order.indexOf(condition.fact)]);
  if ('not' in condition) return read(condition.not);
  if ('condition' in condition) {
    const shared = source.conditions[condition.condition];
    return shared ? read(shared) : new Set();
  }
  if ('any' in condition) return new Set(condition.any.flatMap((part) => [...read(part)]));
  const sets = condition.all.map(read);
  // One comes last where each of the other parts can be true by then.
  const earliest = Math.max(...sets.map((places) => Math.min(...places)));
  return new Set(sets.flatMap((places) => [...places]).filter((place) => place >= earliest));
}
