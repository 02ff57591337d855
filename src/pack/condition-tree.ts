import { type Condition, type Leaf, negativeOperators } from './condition.schema.ts';
import type { JsonPath } from './json-file.ts';

/** Every node of a condition with its place, from the outside in; named conditions are not entered. */
export function* nodesOf(
  condition: Condition,
  path: JsonPath = [],
): Generator<[Condition, JsonPath]> {
  yield [condition, path];
  if ('not' in condition) yield* nodesOf(condition.not, [...path, 'not']);
  for (const key of ['all', 'any'] as const) {
    const children = (condition as Partial<Record<typeof key, Condition[]>>)[key] ?? [];
    for (const [index, child] of children.entries()) yield* nodesOf(child, [...path, key, index]);
  }
}

/** Every node, named conditions entered too, each once: so none can go in a circle. */
export function* nodesWithin(
  condition: Condition,
  named: ReadonlyMap<string, Condition>,
): Generator<Condition> {
  // A set goes on with what is added to it on the way, and holds nothing twice.
  const entered = new Set([condition]);
  for (const part of entered) {
    for (const [node] of nodesOf(part)) {
      yield node;
      const inner = 'condition' in node && named.get(node.condition);
      if (inner) entered.add(inner);
    }
  }
}

/** The questions that a condition reads, named conditions included. */
export function factsIn(condition: Condition, named: ReadonlyMap<string, Condition>): Set<string> {
  return new Set(
    [...nodesWithin(condition, named)].flatMap((node) => ('fact' in node ? [node.fact] : [])),
  );
}

export function isCircular(name: string, named: ReadonlyMap<string, Condition>): boolean {
  const condition = named.get(name);
  if (!condition) return false;
  return [...nodesWithin(condition, named)].some(
    (node) => 'condition' in node && node.condition === name,
  );
}

export const isNegative = (node: Condition): boolean =>
  'not' in node || ('fact' in node && negativeOperators.includes(node.operator));

/** The answer ids that a comparison names, each with its place under `value`. */
export function answersIn({ value }: Leaf): { id: string; path: JsonPath }[] {
  if (typeof value === 'string') return [{ id: value, path: [] }];
  if (typeof value === 'number') return [];
  const under = Array.isArray(value) ? [] : ['of'];
  const ids = Array.isArray(value) ? value : value.of;
  return ids.map((id, index) => ({ id, path: [...under, index] }));
}
