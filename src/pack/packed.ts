import type { AdviceRule, OutcomeRule, Pack } from './pack.ts';
import { type PackedCondition, packCondition, unpackCondition } from './packed-condition.ts';

/*
 * A pack as it travels to a visitor: in two parts, with like beside like, which is 1.5 kB less, and with its
 * conditions in short, which is another kB. Both directions stand here; the browser only has the way back.
 */

/** What an outcome needs: the rules, whom to call and when, the safety net, and the sources of all that. */
export interface PackedRules
  extends Omit<
    Pack,
    'topics' | 'conditions' | 'rules' | 'advice' | 'contradictions' | 'plans' | 'values'
  > {
  conditions: Record<string, PackedCondition>;
  rules: Columns;
  advice: Columns;
  contradictions: Rows;
}

/** The rest of the advice, the plans, and their sources. */
export interface PackedLibrary extends Pick<Pack, 'plans' | 'values' | 'sources'> {
  advice: Columns;
  /** Advice of the other part that the rows below name, after that of this part. */
  elsewhere: string[];
  contradictions: Rows;
}

/**
 * All names, then all conditions, then all texts …; null where a rule has nothing. Sources are their places
 * among those of the pack.
 */
type Columns = Record<string, unknown[]>;

/** Pairs of names as rows of their places: one that comes first, and all that it forbids. */
type Rows = [number, ...number[]][];

type Pair = readonly [string, string];

/** What goes with the rules. */
export function packRules({ topics, plans, values, ...pack }: Pack): PackedRules {
  const advice = pack.advice.filter(isUrgentIn(pack));
  const names = advice.map(({ name }) => name);
  const sources = pick(pack.sources, namedBy([...pack.rules, ...advice]));
  const keys = Object.keys(sources);
  return {
    ...pack,
    conditions: mapValues(pack.conditions, packCondition),
    rules: toColumns(pack.rules, keys),
    advice: toColumns(advice, keys),
    contradictions: toRows(pack.contradictions.filter(areIn(names)), names),
    sources,
  };
}

/** What can wait. */
export function packLibrary(pack: Pack): PackedLibrary {
  const isUrgent = isUrgentIn(pack);
  const advice = pack.advice.filter((rule) => !isUrgent(rule));
  const urgent = pack.advice.filter(isUrgent);
  const isKnown = areIn(urgent.map(({ name }) => name));
  const pairs = pack.contradictions.filter((pair) => !isKnown(pair));
  const named = new Set(pairs.flat());
  const elsewhere = urgent.map(({ name }) => name).filter((name) => named.has(name));
  const known = Object.keys(pick(pack.sources, namedBy([...pack.rules, ...urgent])));
  const others = Object.keys(pack.sources).filter((key) => !known.includes(key));
  return {
    advice: toColumns(advice, [...known, ...others]),
    elsewhere,
    contradictions: toRows(pairs, [...advice.map(({ name }) => name), ...elsewhere]),
    plans: pack.plans,
    values: pack.values,
    sources: pick(pack.sources, new Set(others)),
  };
}

/** A pack without the advice that can wait. */
export function unpackRules(packed: PackedRules, topics: Pack['topics']): Pack {
  const keys = Object.keys(packed.sources);
  const advice = fromColumns('advice', packed.advice, keys) as AdviceRule[];
  return {
    ...packed,
    topics,
    conditions: mapValues(packed.conditions, unpackCondition),
    rules: fromColumns('outcome', packed.rules, keys) as OutcomeRule[],
    advice,
    contradictions: fromRows(packed.contradictions, advice),
    plans: { weeks: [], programmes: [] },
    values: {},
  };
}

/**
 * The pack with all its advice.
 *
 * @param pack as `unpackRules` made it: the library counts on the order of its sources.
 */
export function unpackLibrary(packed: PackedLibrary, pack: Pack): Pack {
  const sources = { ...pack.sources, ...packed.sources };
  const advice = fromColumns('advice', packed.advice, Object.keys(sources)) as AdviceRule[];
  const elsewhere = packed.elsewhere.map((name) => ({ name }));
  const pairs = fromRows(packed.contradictions, [...advice, ...elsewhere]);
  return {
    ...pack,
    advice: [...pack.advice, ...advice],
    contradictions: [...pack.contradictions, ...pairs],
    plans: packed.plans,
    values: packed.values,
    sources,
  };
}

/** Advice that stands with the outcome itself: what to do now, what to expect, the safety net. */
function isUrgentIn({ adviceGroups }: Pick<Pack, 'adviceGroups'>): (rule: AdviceRule) => boolean {
  const groups = adviceGroups.filter(({ place }) => place !== 'advice');
  const topics = new Set(groups.flatMap((group) => group.topics));
  return ({ event }) => topics.has(event.params.topic);
}

const areIn =
  (names: readonly string[]) =>
  (pair: Pair): boolean =>
    pair.every((name) => names.includes(name));

const namedBy = (rules: readonly (OutcomeRule | AdviceRule)[]): Set<string> =>
  new Set(rules.flatMap(({ event }) => event.params.sources));

function pick<Item>(record: Record<string, Item>, keys: ReadonlySet<string>): Record<string, Item> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.has(key)));
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  map: (item: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, item]) => [key, map(item)]));
}

function toColumns(rules: readonly (OutcomeRule | AdviceRule)[], keys: readonly string[]): Columns {
  const rows = rules.map(({ name, conditions, event: { params } }): Record<string, unknown> => {
    const sources = params.sources.map((key) => keys.indexOf(key));
    return { name, conditions: packCondition(conditions), ...params, sources };
  });
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  return Object.fromEntries([...names].map((key) => [key, rows.map((row) => row[key] ?? null)]));
}

function fromColumns(
  type: string,
  { name = [], conditions = [], ...columns }: Columns,
  keys: readonly string[],
): object[] {
  return name.map((_, row) => {
    const cells = Object.entries(columns).map(([key, column]) => [key, column[row]]);
    const params = Object.fromEntries(cells.filter(([, cell]) => cell !== null));
    params.sources = params.sources.map((at: number) => keys[at]);
    const whole = unpackCondition(conditions[row] as PackedCondition);
    return { name: name[row], conditions: whole, event: { type, params } };
  });
}

function toRows(pairs: readonly Pair[], names: readonly string[]): Rows {
  const rows = new Map<string, Rows[number]>();
  for (const [first, second] of pairs) {
    rows.set(first, [...(rows.get(first) ?? [names.indexOf(first)]), names.indexOf(second)]);
  }
  return [...rows.values()];
}

function fromRows(rows: Rows, advice: readonly { name: string }[]): [string, string][] {
  const name = (at: number) => advice[at]?.name ?? '';
  return rows.flatMap(([first, ...seconds]) =>
    seconds.map((second): [string, string] => [name(first), name(second)]),
  );
}
