import type { Language } from '../../pack/language.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import type { Place, Places } from '../files/places.ts';
import { conditionOf, type Entry, sourcesOf } from '../sentences/entry.ts';
import { ruleInWords } from '../sentences/rule-in-words.ts';
import { namesIn } from '../sentences/sentence-of.ts';
import { Vocabulary } from '../sentences/vocabulary.ts';
import { type CasesByEntry, usersOf } from './cases.ts';
import { placedAs } from './entries.ts';

/** Everything that a clinician needs to judge an entry of a pack. */
export interface Reading {
  kind: Entry['kind'];
  name: string;
  place: Place | undefined;
  sentence: string;
  /** The shared conditions that the sentence only names, written out. */
  where: { name: string; sentence: string }[];
  /** What the visitor reads. */
  reason: string | undefined;
  rationale: string | undefined;
  sources: { key: string; title: string; url: string | null }[];
  /** Null where nobody has reviewed it yet; undefined of what is not reviewed one by one. */
  reviewed: { by: string; on: string } | null | undefined;
  /** The example visitors for whom it decides; undefined of what decides for nobody by itself. */
  cases: string[] | undefined;
  /** Of a shared condition: what reads it. */
  usedBy: string[] | undefined;
}

/** Reads an entry of a pack back in words. */
export function readingOf(
  source: PackSource,
  entry: Entry,
  language: Language,
  places: Places,
  casesOf: CasesByEntry,
): Reading {
  const words = new Vocabulary(source, language);
  const condition = conditionOf(source, entry);
  const decides = !['condition', 'question', 'guarantee'].includes(entry.kind);
  return {
    kind: entry.kind,
    name: entry.name,
    place: places.of(placedAs(entry), entry.name),
    sentence: ruleInWords(source, entry, language),
    where: (condition ? namesIn(source, condition, language) : []).flatMap((name) => {
      const value = source.conditions[name];
      const shared: Entry | undefined = value && { kind: 'condition', name, value };
      return shared ? [{ name, sentence: ruleInWords(source, shared, language) }] : [];
    }),
    ...whyOf(words, entry),
    sources: sourcesOf(entry).map((key) => {
      const known = source.sources[key];
      return { key, title: known ? words.text(known.title) : key, url: known?.url ?? null };
    }),
    reviewed: reviewOf(entry),
    cases: decides ? casesOf(entry) : undefined,
    usedBy: entry.kind === 'condition' ? usersOf(source, entry.name) : undefined,
  };
}

function whyOf(words: Vocabulary, entry: Entry): Pick<Reading, 'reason' | 'rationale'> {
  switch (entry.kind) {
    case 'rule': {
      const { reason, rationale } = entry.value.event.params;
      return { reason: words.text(reason), rationale };
    }
    case 'advice':
      return { reason: words.text(entry.value.event.params.text), rationale: undefined };
    case 'guarantee':
      return { reason: undefined, rationale: entry.value.why };
    default:
      return { reason: undefined, rationale: undefined };
  }
}

const reviewOf = (entry: Entry): Reading['reviewed'] =>
  entry.kind === 'rule' || entry.kind === 'advice' ? (entry.value.reviewed ?? null) : undefined;
