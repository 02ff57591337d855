import type { Case } from '../../pack/case.schema.ts';
import { nodesOf, nodesWithin } from '../../pack/condition-tree.ts';
import { forVisitors } from '../../pack/for-visitors.ts';
import { localise } from '../../pack/localise.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import { assess } from '../../triage/assess.ts';
import { conditionOf, type Entry } from '../sentences/entry.ts';
import { entriesOf } from './entries.ts';

/** The example visitors for whom an entry decides: its outcome is theirs, or they get its advice or plan. */
export type CasesByEntry = (entry: Entry) => string[];

/** Takes every example visitor through the check once, where advice or plans are asked for. */
export async function casesByEntry(
  source: PackSource,
  wanted: readonly Entry[],
): Promise<CasesByEntry> {
  const heard = wanted.some(({ kind }) => ['advice', 'week', 'programme'].includes(kind))
    ? await whatCasesHear(source)
    : [];
  return ({ kind, name }) => {
    if (kind === 'rule') {
      return source.cases.filter(({ deciding }) => deciding.includes(name)).map(({ id }) => id);
    }
    return heard.filter(({ names }) => names.has(`${kind} ${name}`)).map(({ id }) => id);
  };
}

async function whatCasesHear(source: PackSource): Promise<{ id: string; names: Set<string> }[]> {
  const pack = localise(forVisitors(source), source.languages[0] ?? 'nl');
  const heard = [];
  for (const { id, answers } of source.cases) heard.push({ id, names: await hearing(answers) });
  return heard;

  async function hearing(answers: Case['answers']): Promise<Set<string>> {
    const { advice, plan } = await assess(pack, answers);
    return new Set([
      ...advice.map(({ rule }) => `advice ${rule}`),
      ...(plan.week ? [`week ${plan.week.name}`] : []),
      ...plan.programmes.map(({ name }) => `programme ${name}`),
    ]);
  }
}

/** The names of what reads a shared condition, directly or through another. */
export function usersOf(source: PackSource, condition: string): string[] {
  const named = new Map(Object.entries(source.conditions));
  return entriesOf(source).flatMap((entry) => {
    const own = conditionOf(source, entry);
    if (!own) return [];
    const nodes =
      entry.kind === 'condition'
        ? [...nodesOf(own)].map(([node]) => node)
        : [...nodesWithin(own, named)];
    const reads = nodes.some((node) => 'condition' in node && node.condition === condition);
    return reads ? [entry.name] : [];
  });
}
