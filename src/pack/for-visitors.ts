import type { PackSource } from './pack-source.ts';

/**
 * What a visitor's browser needs of a pack: without what is written for the clinician and the proof,
 * and without sources that nothing names.
 */
export function forVisitors(source: PackSource) {
  const { guarantees, cases, facts, reading, population, ...pack } = source;
  const { weeks, programmes } = pack.plans;
  const named = new Set([
    ...[...pack.rules, ...pack.advice].flatMap(({ event }) => event.params.sources),
    ...[...weeks, ...programmes].flatMap((plan) => plan.sources),
  ]);
  const sources = Object.entries(pack.sources).filter(([key]) => named.has(key));
  return {
    ...pack,
    rules: pack.rules.map(({ name, conditions, event: { type, params } }) => {
      const { rationale, ...shown } = params;
      return { name, conditions, event: { type, params: shown } };
    }),
    advice: pack.advice.map(({ name, conditions, event: { type, params } }) => {
      const { facts, ...shown } = params;
      return { name, conditions, event: { type, params: shown } };
    }),
    plans: { weeks: weeks.map(withoutFacts), programmes: programmes.map(withoutFacts) },
    contradictions: pack.contradictions.map(({ items }) => items),
    sources: Object.fromEntries(
      sources.map(([key, { read, supports, publisher, year, ...shown }]) => [key, shown]),
    ),
  };
}

function withoutFacts<Plan extends { facts?: unknown }>({ facts, ...plan }: Plan) {
  return plan;
}
