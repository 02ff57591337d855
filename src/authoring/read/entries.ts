import type { PackSource } from '../../pack/pack-source.ts';
import { questionsOf } from '../../pack/questions.ts';
import type { NamedKind } from '../files/places.ts';
import type { Entry } from '../sentences/entry.ts';

/** Everything in a pack that can be read back, in the order of the pack. */
export function entriesOf(source: PackSource): Entry[] {
  const { rules, advice, plans, conditions, guarantees } = source;
  return [
    ...rules.map((value): Entry => ({ kind: 'rule', name: value.name, value })),
    ...advice.map((value): Entry => ({ kind: 'advice', name: value.name, value })),
    ...plans.weeks.map((value): Entry => ({ kind: 'week', name: value.name, value })),
    ...plans.programmes.map((value): Entry => ({ kind: 'programme', name: value.name, value })),
    ...Object.entries(conditions).map(
      ([name, value]): Entry => ({ kind: 'condition', name, value }),
    ),
    ...questionsOf(source).map((value): Entry => ({ kind: 'question', name: value.id, value })),
    ...guarantees.map((value): Entry => ({ kind: 'guarantee', name: value.id, value })),
  ];
}

/** Under what the place of an entry is known. */
export const placedAs = ({ kind }: Entry): NamedKind =>
  kind === 'week' || kind === 'programme' ? 'plan' : kind;
