import type { FileOf } from './pack-files.ts';
import type { QuestionSource } from './question.schema.ts';
import { rounded } from './rounded.ts';

type Values = FileOf<'values'>['values'];

/** Between which two numbers, both included, a number can lie. */
export type Range = readonly [least: number, most: number];

/** Of every question that is answered with a number, and every value that is one. */
export function rangesOf(
  values: Values,
  questions: readonly QuestionSource[],
): ReadonlyMap<string, Range> {
  const ranges = new Map<string, Range>();
  for (const question of questions) {
    if ('min' in question) ranges.set(question.id, [question.min, question.max]);
  }
  // In their order: a value comes from those above it only.
  for (const [id, value] of Object.entries(values)) {
    const range = rangeOf(value, ranges);
    if (range) ranges.set(id, range);
  }
  return ranges;
}

export const holdsZero = ([least, most]: Range): boolean => least <= 0 && most >= 0;

function rangeOf(value: Values[string], ranges: ReadonlyMap<string, Range>): Range | undefined {
  if ('words' in value || 'word' in value) return undefined;
  if ('steps' in value) return around(value.steps.map((step) => step.value));
  const range = (operand: number | string = 1): Range | undefined =>
    typeof operand === 'number' ? [operand, operand] : ranges.get(operand);
  const from = range(value.from);
  const times = range(value.times);
  const dividedBy = range(value.dividedBy);
  if (!from || !times || !dividedBy || holdsZero(dividedBy)) return undefined;
  // What goes up in each of its parts alone is least and most at the ends of them.
  return around(
    from.flatMap((a) => times.flatMap((b) => dividedBy.map((c) => rounded((a * b) / c, value)))),
  );
}

const around = (numbers: readonly number[]): Range => [Math.min(...numbers), Math.max(...numbers)];
