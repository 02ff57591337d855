import type { Condition } from '../../pack/condition.schema.ts';
import { answersIn, nodesWithin } from '../../pack/condition-tree.ts';
import type { PackSource } from '../../pack/pack-source.ts';

/** What of a pack is read somewhere; an option by the id of its question and its own: `region.knee`. */
export interface Reads {
  questions: Set<string>;
  options: Set<string>;
  conditions: Set<string>;
}

/** What rules, advice, plans, values and the page read; of the conditions also what guarantees use. */
export function readsOf(source: PackSource): Reads {
  const reads = readBy(source, conditionsForVisitors(source));
  const guaranteed = source.guarantees.flatMap((one) => (one.kind === 'outcome' ? one.when : []));
  for (const name of readBy(source, guaranteed).conditions) reads.conditions.add(name);
  for (const value of Object.values(source.values)) {
    for (const operand of ['from', 'times', 'dividedBy', 'to'] as const) {
      const id = (value as Partial<Record<typeof operand, unknown>>)[operand];
      if (typeof id === 'string') reads.questions.add(id);
    }
    const answers = 'words' in value ? Object.keys(value.words) : [];
    for (const id of answers) reads.options.add(`${value.from}.${id}`);
  }
  const firsts = source.adviceGroups.flatMap(({ firstFor }) => firstFor ?? []);
  const named = [
    ...firsts.map(({ question, answer }) => [question, answer] as const),
    ...source.newSigns.as.flatMap(Object.entries<string>),
  ];
  for (const [question, answer] of named) {
    reads.questions.add(question);
    reads.options.add(`${question}.${answer}`);
  }
  return reads;
}

function conditionsForVisitors({ topics, rules, advice, plans, newSigns }: PackSource) {
  const asked = topics.flatMap((topic) => [topic, ...topic.questions]);
  return [
    ...asked.flatMap(({ askWhen }) => askWhen ?? []),
    ...[...rules, ...advice, ...plans.weeks, ...plans.programmes].map((rule) => rule.conditions),
    ...newSigns.atLeast.map(({ when }) => when),
  ];
}

function readBy(source: PackSource, conditions: readonly Condition[]): Reads {
  const named = new Map(Object.entries(source.conditions));
  const reads: Reads = { questions: new Set(), options: new Set(), conditions: new Set() };
  for (const node of conditions.flatMap((condition) => [...nodesWithin(condition, named)])) {
    if ('condition' in node) reads.conditions.add(node.condition);
    if (!('fact' in node)) continue;
    reads.questions.add(node.fact);
    for (const { id } of answersIn(node)) reads.options.add(`${node.fact}.${id}`);
  }
  return reads;
}
