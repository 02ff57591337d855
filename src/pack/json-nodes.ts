import type { JsonPath } from './json-file.ts';

/** Every value within a value with its place, from the outside in. */
export function* nodesIn(value: unknown, path: JsonPath = []): Generator<[unknown, JsonPath]> {
  yield [value, path];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    yield* nodesIn(child, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
