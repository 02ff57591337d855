import type { PackSource } from './pack-source.ts';

/**
 * What a visitor's browser needs of a pack: without what is written for the clinician and the proof,
 * and without sources that nothing names.
 */
export function forVisitors({ guarantees: _, cases: __, ...pack }: PackSource) {
  const named = new Set(
    [...pack.rules, ...pack.advice].flatMap(({ event }) => event.params.sources),
  );
  const sources = Object.entries(pack.sources).filter(([key]) => named.has(key));
  return {
    ...pack,
    rules: pack.rules.map(({ name, conditions, event: { type, params } }) => {
      const { rationale: _, ...shown } = params;
      return { name, conditions, event: { type, params: shown } };
    }),
    sources: Object.fromEntries(sources.map(([key, { title, url }]) => [key, { title, url }])),
  };
}
