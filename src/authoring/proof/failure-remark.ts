import { type Language, languages } from '../../pack/language.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import type { Claim, Failure } from '../../proof/failure.ts';
import { seriousnessOf } from '../../triage/assessment.ts';
import type { NamedKind, Place, Places } from '../files/places.ts';
import type { Found } from '../report/remark.ts';
import { ruleInWords } from '../sentences/rule-in-words.ts';
import { Vocabulary } from '../sentences/vocabulary.ts';
import { claimWords } from './claims.words.ts';
import { failureWords } from './failure.words.ts';
import { nearRules } from './near-rules.ts';
import { visitorLines } from './visitor-lines.ts';

/** What the proof found wrong, as a remark: the claim, where to look, and the visitor who shows it. */
export async function failureRemark(
  source: PackSource,
  places: Places,
  failure: Failure,
): Promise<Found> {
  const { level, what, todo } = claimWords[failure.claim];
  const near = await missedRules(source, failure);
  const suspects = suspectsOf(source, failure, near);
  const place = suspects.map((name) => places.of('rule', name))[0] ?? placeOf(places, failure);
  const linesIn = (language: Language) =>
    linesOf(new Vocabulary(source, language), places, failure, near);
  const lines = Object.fromEntries(
    languages.map((language) => [language, linesIn(language)]),
  ) as Record<Language, string[]>;
  const examples = [failure.example, failure.after].filter((example) => example !== undefined);
  return {
    level,
    what: what(failure.subject, failure.rule ?? ''),
    todo,
    ...(place && { place }),
    ...(lines.nl.length > 0 && { lines }),
    ...(examples.length > 0 && { visitors: examples.map(({ answers }) => answers) }),
  };
}

/** Of a visitor who hears less than a guarantee promises: the rules that one other answer would make true. */
async function missedRules(source: PackSource, { subject, example }: Failure): Promise<string[]> {
  const guarantee = source.guarantees.find(({ id }) => id === subject);
  if (!example || guarantee?.kind !== 'outcome') return [];
  const promised = guarantee.atLeast ?? guarantee.exactly;
  const isLess =
    promised && seriousnessOf(source, example.outcome) < seriousnessOf(source, promised);
  return isLess ? nearRules(source, example, promised, guarantee.when) : [];
}

/** The rules to look at first. */
function suspectsOf(source: PackSource, failure: Failure, near: readonly string[]): string[] {
  const { claim, rule, example, after } = failure;
  if (claim === 'guarantee' && rule) return [rule];
  if (near.length > 0) return [...near];
  if (!example) return [];
  const deciding = decidingIn(source, example.outcome, example.fired);
  if (after) return deciding.filter((name) => !after.fired.includes(name));
  return claim === 'guarantee' ? deciding : [];
}

const decidingIn = ({ rules }: PackSource, outcome: string, fired: readonly string[]): string[] =>
  rules
    .filter(({ name, event }) => fired.includes(name) && event.params.outcome === outcome)
    .map(({ name }) => name);

function linesOf(
  vocabulary: Vocabulary,
  places: Places,
  { subject, rule, example, after, others = 0 }: Failure,
  near: readonly string[],
): string[] {
  const { source, language } = vocabulary;
  const say = failureWords[language];
  const guarantee = source.guarantees.find(({ id }) => id === subject);
  const entry = guarantee && { kind: 'guarantee' as const, name: subject, value: guarantee };
  const changed = Object.keys(after?.answers ?? {}).filter(
    (id) => JSON.stringify(after?.answers[id]) !== JSON.stringify(example?.answers[id]),
  );
  const change = changed.map(
    (id) => `${vocabulary.question(id)} ${vocabulary.given(id, after?.answers[id] ?? null) ?? '–'}`,
  );
  return [
    ...(entry ? [say.shortened(ruleInWords(source, entry, language), subject)] : []),
    ...(rule ? [say.rule(rule, places.of('rule', rule))] : []),
    ...(example ? visitorLines(vocabulary, places, example) : []),
    ...(after
      ? [say.andWith(change.join('; ')), ...visitorLines(vocabulary, places, after).slice(1)]
      : []),
    ...(others > 0 ? [say.others(others)] : []),
    ...near.slice(0, mostNear).map((name) => say.near(name, places.of('rule', name))),
  ];
}

const mostNear = 3;

const kinds: Partial<Record<Claim, NamedKind>> = {
  rule: 'rule',
  decides: 'rule',
  apart: 'rule',
  advice: 'advice',
  plan: 'plan',
  question: 'question',
  option: 'option',
  outcome: 'outcome',
  'early-end': 'outcome',
  guarantee: 'guarantee',
  adding: 'guarantee',
  'some-rule': 'guarantee',
};

/** Where that stands which does not hold. */
function placeOf(places: Places, { claim, subject }: Failure): Place | undefined {
  const kind = kinds[claim];
  const found = kind && places.of(kind, subject.replace('/', '.'));
  if (found) return found;
  if (claim === 'adding') return places.of('question', subject);
  return places.at('pack.json', claim === 'time' ? 'topics' : 'fallback');
}
