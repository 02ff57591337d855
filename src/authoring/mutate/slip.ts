import type { JsonPath } from '../../pack/json-file.ts';
import { quote } from '../../pack/problem.ts';
import type { Words } from '../report/remark.ts';

/** The single mistakes that an editor of a pack makes, as a report groups them. */
export const slipKinds = [
  'part-dropped',
  'all-any',
  'operator',
  'number',
  'other-answer',
  'answer-dropped',
  'answer-added',
  'list-emptied',
  'negated',
  'lighter',
  'more-serious',
  'rule-dropped',
  'always-asked',
  'answers-swapped',
  'not-exclusive',
  'ends',
  'fallback',
] as const;
export type SlipKind = (typeof slipKinds)[number];

/** One mistake within a file: what stands at a place becomes something else. */
export interface Slip {
  kind: SlipKind;
  path: JsonPath;
  /** What stands there afterwards; undefined where it is taken away. */
  value: unknown;
  what: Words;
}

/** The same slips in a value that stands deeper in its file. */
export function* under(path: JsonPath, slips: Iterable<Slip>): Generator<Slip> {
  for (const slip of slips) yield { ...slip, path: [...path, ...slip.path] };
}

export const becomes = (from: unknown, to: unknown): Words => ({
  nl: `${quote(from)} wordt ${quote(to)}`,
  en: `${quote(from)} becomes ${quote(to)}`,
});

export const goes = (what: unknown): Words => ({
  nl: `${quote(what)} valt weg`,
  en: `${quote(what)} goes`,
});

/** The value with one slip made in it; what stands beside it is shared with the value before. */
export function withSlip(value: unknown, path: JsonPath, to: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  const isGone = rest.length === 0 && to === undefined;
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      if (index !== key) return [item];
      return isGone ? [] : [withSlip(item, rest, to)];
    });
  }
  const { [key]: before, ...others } = value as Record<PropertyKey, unknown>;
  if (isGone) return others;
  return { ...(value as object), [key]: withSlip(before, rest, to) };
}
