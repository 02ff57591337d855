import { Operator } from 'json-rules-engine';

/**
 * At least `count` of the answers in `of` were chosen; false for a question that was not asked.
 *
 * An `Operator`, since the engine drops the validator of `addOperator(name, callback, validator)`.
 */
export const hasAtLeast = new Operator<readonly string[], { count: number; of: readonly string[] }>(
  'hasAtLeast',
  (chosen, { count, of }) => new Set(of.filter((id) => chosen.includes(id))).size >= count,
  Array.isArray,
);
