/**
 * Takes the place of `jsonpath-plus` in what we ship: its filter expressions are code, and the schema
 * of a rule forbids the `path` that would reach it.
 */
export function JSONPath(): never {
  throw new Error('klachten-check: a condition with a path');
}
