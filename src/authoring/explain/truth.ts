import type { Condition } from '../../pack/condition.schema.ts';
import { nodesWithin } from '../../pack/condition-tree.ts';
import { type Facts, RuleSet } from '../../triage/rule-set.ts';

/** Whether each part of the conditions is true. */
export type Truth = ReadonlyMap<Condition, boolean>;

/**
 * Asks json-rules-engine itself about every part of the conditions, with the named ones, so that what is
 * explained can't differ from what was decided.
 */
export async function truthOf(
  conditions: readonly Condition[],
  named: Readonly<Record<string, Condition>>,
  facts: Facts,
): Promise<Truth> {
  const byName = new Map(Object.entries(named));
  const nodes = [...new Set(conditions.flatMap((whole) => [...nodesWithin(whole, byName)]))];
  const rules = nodes.map((node, index) => ({
    name: String(index),
    conditions: 'fact' in node ? { all: [node] } : node,
  }));
  const fired = await new RuleSet(rules, named).fired(facts);
  return new Map(nodes.map((node, index) => [node, fired.has(String(index))]));
}
