import { isText } from '../../pack/language.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import { questionsOf } from '../../pack/questions.ts';
import type { NamedKind } from '../files/places.ts';

/** A part of a pack that was added, removed or changed. */
export interface ContentChange {
  kind: NamedKind | 'pack' | 'population';
  id: string;
  change: 'added' | 'removed' | 'changed';
  /** What is otherwise within it, where it was changed. */
  fields: FieldChange[];
}

export interface FieldChange {
  field: string;
  before: string | null;
  after: string | null;
}

/** What is otherwise in one pack than in the other, cases apart. */
export function contentChanges(before: PackSource, after: PackSource): ContentChange[] {
  const old = partsOf(before);
  const kept = partsOf(after);
  return [...new Set([...kept.keys(), ...old.keys()])].flatMap((key): ContentChange[] => {
    const [was, is] = [old.get(key), kept.get(key)];
    const { kind, id } = (is ?? was) as Part;
    if (!was || !is) return [{ kind, id, change: was ? 'removed' : 'added', fields: [] }];
    const fields = fieldChanges(was.value, is.value);
    return fields.length > 0 ? [{ kind, id, change: 'changed', fields }] : [];
  });
}

interface Part {
  kind: ContentChange['kind'];
  id: string;
  value: unknown;
}

function partsOf(source: PackSource): Map<string, Part> {
  const { topics, outcomes, conditions, rules, advice, plans, values, sources, facts } = source;
  const { guarantees, population, contradictions, reading, cases, ...pack } = source;
  const list = (kind: Part['kind'], items: readonly object[], key: 'id' | 'name') =>
    items.map((value) => ({ kind, id: (value as Record<string, string>)[key] ?? '', value }));
  const record = (kind: Part['kind'], items: object) =>
    Object.entries(items).map(([id, value]) => ({ kind, id, value }));
  const { id, canonical, version, languages, validUntil, responsible, fallback } = pack;
  const { adviceGroups, newSigns, openItems } = pack;
  const parts: Part[] = [
    ...record('pack', {
      ...{ id, canonical, version, languages, validUntil, responsible, fallback },
      ...{ adviceGroups, newSigns, openItems, contradictions, reading },
      'order-of-outcomes': outcomes.map((outcome) => outcome.id),
    }).map((part) => ({ ...part, value: { '': part.value } })),
    ...list('outcome', outcomes, 'id'),
    ...list(
      'topic',
      topics.map(({ questions, ...topic }) => topic),
      'id',
    ),
    ...list('question', questionsOf(source), 'id'),
    ...record('condition', conditions).map((part) => ({
      ...part,
      value: { conditions: part.value },
    })),
    ...list('rule', rules, 'name'),
    ...list('advice', advice, 'name'),
    ...list('plan', [...plans.weeks, ...plans.programmes], 'name'),
    ...record('value', values),
    ...record('source', sources),
    ...record('fact', facts),
    ...list('guarantee', guarantees, 'id'),
    ...record('population', population?.answers ?? {}),
  ];
  return new Map(parts.map((part) => [`${part.kind} ${part.id}`, part]));
}

function fieldChanges(before: unknown, after: unknown): FieldChange[] {
  const [old, kept] = [new Map(leavesOf(before)), new Map(leavesOf(after))];
  return [...new Set([...kept.keys(), ...old.keys()])]
    .map((field) => ({
      field,
      before: old.get(field) ?? null,
      after: kept.get(field) ?? null,
    }))
    .filter((change) => change.before !== change.after);
}

/** A condition is read as a whole: what moved within it is told by who moves. */
const whole = ['conditions', 'when', 'askWhen'];

/** Every value that stands by itself, by its path; items that have an id are called by it. */
function* leavesOf(value: unknown, path = ''): Generator<[string, string]> {
  if (typeof value === 'string') return yield [path, value];
  const isWhole = whole.some((key) => path === key || path.endsWith(`.${key}`));
  if (typeof value !== 'object' || value === null || isWhole)
    return yield [path, JSON.stringify(value)];
  const isList = Array.isArray(value);
  if (isList && value.every((item) => typeof item !== 'object')) {
    return yield [path, JSON.stringify(value)];
  }
  for (const [key, child] of Object.entries(value)) {
    const name = isList ? ((child as { id?: string } | null)?.id ?? key) : key;
    yield* leavesOf(child, path ? `${path}.${name}` : name);
  }
}

/** Whether a change is only in what is read, not in what is decided. */
export const isOnlyText = ({ change, fields }: ContentChange): boolean =>
  change === 'changed' &&
  fields.every(({ field }) => isText({ [field.split('.').at(-1) ?? '']: '' }));
