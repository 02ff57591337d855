import { nodesWithin } from './condition-tree.ts';
import type { PackSource } from './pack-source.ts';

/**
 * What a visitor's browser needs of a pack: without what is written for the clinician and the proof,
 * and without sources that nothing names.
 */
export function forVisitors(source: PackSource) {
  const { guarantees, cases, facts, reading, ...pack } = source;
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
    contradictions: acrossComplaints(source),
    sources: Object.fromEntries(
      sources.map(([key, { read, supports, publisher, year, ...shown }]) => [key, shown]),
    ),
  };
}

/**
 * The pairs that contradict each other and can meet all the same, when a visitor has two complaints: those
 * that look at answers on one complaint. A later question that only some complaints ask is not looked at.
 */
function acrossComplaints({ topics, conditions, advice, contradictions }: PackSource) {
  const ofComplaint = new Set(topics[0]?.questions.filter((q) => !q.lasting).map(({ id }) => id));
  const named = new Map(Object.entries(conditions));
  const differ = new Set(
    advice
      .filter((rule) =>
        [...nodesWithin(rule.conditions, named)].some(
          (node) => 'fact' in node && ofComplaint.has(node.fact),
        ),
      )
      .map(({ name }) => name),
  );
  return contradictions
    .map(({ items }) => items)
    .filter((items) => items.some((item) => differ.has(item)));
}

function withoutFacts<Plan extends { facts?: unknown }>({ facts, ...plan }: Plan) {
  return plan;
}
