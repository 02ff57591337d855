import { isDeepStrictEqual } from 'node:util';
import type { Case } from '../../pack/case.schema.ts';
import { forVisitors } from '../../pack/for-visitors.ts';
import { localise } from '../../pack/localise.ts';
import type { Pack } from '../../pack/pack.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import { triageOf } from '../../triage/assess.ts';

/** What became of an example visitor. */
export interface CaseChange {
  id: string;
  description: string;
  /** `same` when only its outcome is otherwise. */
  change: 'added' | 'deleted' | 'edited' | 'same';
  /** What its answers lead to in each pack; null where the check is not finished with them. */
  before: string | null;
  after: string | null;
  /** Whether the new pack gives what the case says; a deleted case says nothing any more. */
  holds: boolean;
}

/** The cases that were added, deleted or edited, or that hear another outcome; both packs assess all of them. */
export async function caseChanges(before: PackSource, after: PackSource): Promise<CaseChange[]> {
  const packs = [before, after].map((source) => localise(forVisitors(source), languageOf(source)));
  const old = new Map(before.cases.map((example) => [example.id, example]));
  const kept = new Map(after.cases.map((example) => [example.id, example]));
  const changes: CaseChange[] = [];
  for (const id of new Set([...old.keys(), ...kept.keys()])) {
    const example = (kept.get(id) ?? old.get(id)) as Case;
    const [was, is] = await Promise.all(packs.map((pack) => outcomeOf(pack, example)));
    const change = changeOf(old.get(id), kept.get(id));
    if (change === 'same' && was === is) continue;
    changes.push({
      id,
      description: example.description,
      change,
      before: was ?? null,
      after: is ?? null,
      holds: change === 'deleted' || is === example.outcome,
    });
  }
  return changes;
}

function changeOf(before: Case | undefined, after: Case | undefined): CaseChange['change'] {
  if (!before) return 'added';
  if (!after) return 'deleted';
  return isDeepStrictEqual(before, after) ? 'same' : 'edited';
}

async function outcomeOf(pack: Pack, { answers }: Case): Promise<string | null> {
  const { complete, outcome } = await triageOf(pack, answers);
  return complete ? outcome.id : null;
}

const languageOf = ({ languages }: PackSource) => languages[0] ?? 'nl';
