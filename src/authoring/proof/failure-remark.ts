import type { Language } from '../../pack/language.ts';
import { languages } from '../../pack/language.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import type { Claim, Failure } from '../../proof/failure.ts';
import type { Found } from '../checks/check.ts';
import type { NamedKind, Place, Places } from '../places.ts';
import { ruleInWords } from '../sentences/rule-in-words.ts';
import { Vocabulary } from '../sentences/vocabulary.ts';
import { claimWords } from './claims.words.ts';
import { replayLine, visitorLines } from './visitor-lines.ts';

/** What the proof found wrong, as a remark: the claim, where to look, and the visitor who shows it. */
export function failureRemark(source: PackSource, places: Places, failure: Failure): Found {
  const { level, what, todo } = claimWords[failure.claim];
  const place = placeOfFailure(places, failure);
  const lines = Object.fromEntries(
    languages.map((language) => [language, linesOf(source, places, failure, language)]),
  ) as Record<Language, string[]>;
  const visitors = [failure.example, failure.after].flatMap((example) =>
    example ? [example.answers] : [],
  );
  return {
    level,
    what: what(failure.subject, failure.rule ?? ''),
    todo,
    ...(place && { place }),
    ...(lines.nl.length > 0 && { lines }),
    ...(visitors.length > 0 && { visitors }),
  };
}

/** The changed answer, which an example and the same visitor after the change do not share. */
function changed({ example, after }: Failure): string[] {
  if (!example || !after) return [];
  return Object.keys(after.answers).filter(
    (id) => JSON.stringify(after.answers[id]) !== JSON.stringify(example.answers[id]),
  );
}

function linesOf(
  source: PackSource,
  places: Places,
  failure: Failure,
  language: Language,
): string[] {
  const vocabulary = new Vocabulary(source, language);
  const guarantee = source.guarantees.find(({ id }) => id === failure.subject);
  const { example, after, rule } = failure;
  const place = rule && places.of('rule', rule);
  return [
    ...(guarantee
      ? [ruleInWords(source, { kind: 'guarantee', name: guarantee.id, value: guarantee }, language)]
      : []),
    ...(place ? [`${rule} (${place.file}:${place.line})`] : []),
    ...(example ? visitorLines(vocabulary, places, example) : []),
    ...(after
      ? [
          `${then[language]}: ${changed(failure)
            .map(
              (id) =>
                `${vocabulary.question(id)} ${vocabulary.given(id, after.answers[id] ?? null) ?? '–'}`,
            )
            .join('; ')}`,
          ...visitorLines(vocabulary, places, after).slice(1),
        ]
      : []),
    ...(example ? [replayLine(vocabulary, example)] : []),
  ];
}

const then = { nl: 'Daarna', en: 'Then' };

const kinds: Partial<Record<Claim, NamedKind>> = {
  rule: 'rule',
  decides: 'rule',
  apart: 'rule',
  advice: 'advice',
  plan: 'plan',
  question: 'question',
  option: 'option',
  outcome: 'outcome',
  guarantee: 'guarantee',
  adding: 'guarantee',
  'some-rule': 'guarantee',
};

/** Where to look: at the rule that drops out by a change, else at what the claim is about. */
function placeOfFailure(places: Places, failure: Failure): Place | undefined {
  const { claim, subject, example, after } = failure;
  const dropped = after && example?.fired.find((name) => !after.fired.includes(name));
  if (dropped) return places.of('rule', dropped);
  if (claim === 'early-end') return places.of('outcome', subject);
  if (claim === 'time') return places.at('pack.json', 'topics');
  const kind = kinds[claim];
  const name = claim === 'option' ? subject.replace('/', '.') : subject;
  return (
    (kind && places.of(kind, name)) ??
    (claim === 'adding' ? places.of('question', subject) : undefined) ??
    (claim === 'some-rule' ? places.at('pack.json', 'fallback') : undefined)
  );
}
