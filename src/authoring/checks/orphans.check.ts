import type { PackSource } from '../../pack/pack-source.ts';
import type { NamedKind } from '../files/places.ts';
import type { Found, Level, Words } from '../report/remark.ts';
import type { Check } from './check.ts';
import { readsOf } from './reads.ts';

interface Orphan {
  kind: NamedKind;
  name: string;
  level: Level;
  what: Words;
  todo: Words;
}

const remove: Words = {
  nl: 'Gebruik het ergens, of haal het weg.',
  en: 'Use it somewhere, or remove it.',
};

const readIt: Words = {
  nl: 'Schrijf een regel of advies dat het leest, of haal het antwoord weg.',
  en: 'Write a rule or advice that reads it, or remove the answer.',
};

const readItOrNot: Words = {
  nl: 'Schrijf een regel of advies dat het leest. Is het zo bedoeld, dan hoef je niets te doen.',
  en: 'Write a rule or advice that reads it. If it is meant so, there is nothing to do.',
};

/** That nothing stands in the pack without a use: often a rule was forgotten, or a name mistyped. */
export const orphansCheck: Check = {
  id: 'orphans',
  title: { nl: 'Wat nergens wordt gebruikt', en: 'What nothing uses' },
  run: ({ source, places }) =>
    [...unreadAnswers(source), ...unused(source)].map(({ kind, name, ...found }): Found => {
      const place = places.of(kind, name);
      return { ...found, ...(place && { place }) };
    }),
};

/** An answer that changes nothing: of a sign that is a mistake, of a choice it may be meant so. */
function unreadAnswers(source: PackSource): Orphan[] {
  const reads = readsOf(source);
  return source.topics.flatMap(({ questions }) =>
    questions.flatMap((question): Orphan[] => {
      const { id } = question;
      if (!reads.questions.has(id)) {
        const what = {
          nl: `Niets kijkt naar de vraag \`${id}\`.`,
          en: `Nothing reads the question \`${id}\`.`,
        };
        return [{ kind: 'question', name: id, level: 'warning', what, todo: remove }];
      }
      if (!('options' in question)) return [];
      const unread = question.options.filter(
        (option) => !option.exclusive && !reads.options.has(`${id}.${option.id}`),
      );
      return unread.map((option) => ({
        kind: 'option',
        name: `${id}.${option.id}`,
        level: question.type === 'multi' ? 'error' : 'warning',
        what: {
          nl: `Niets kijkt naar het antwoord \`${option.id}\` op \`${id}\`: wie het kiest, merkt er niets van.`,
          en: `Nothing reads the answer \`${option.id}\` to \`${id}\`: it changes nothing for who chooses it.`,
        },
        todo: question.type === 'multi' ? readIt : readItOrNot,
      }));
    }),
  );
}

function unused(source: PackSource): Orphan[] {
  const { conditions } = readsOf(source);
  const { rules, advice, plans, guarantees, facts } = source;
  const sources = new Set([
    ...[...rules, ...advice].flatMap(({ event }) => event.params.sources),
    ...[...plans.weeks, ...plans.programmes, ...guarantees].flatMap((one) => one.sources),
    ...Object.values(facts).map((fact) => fact.source),
  ]);
  const outcomes = new Set([
    source.fallback,
    ...rules.map(({ event }) => event.params.outcome),
    ...source.newSigns.atLeast.map(({ outcome }) => outcome),
  ]);
  const orphan = (kind: NamedKind, name: string, what: Words): Orphan => {
    return { kind, name, level: 'warning', what, todo: remove };
  };
  return [
    ...missing(Object.keys(source.conditions), conditions).map((name) =>
      orphan('condition', name, {
        nl: `Geen enkele regel gebruikt de voorwaarde \`${name}\`.`,
        en: `No rule uses the condition \`${name}\`.`,
      }),
    ),
    ...missing(Object.keys(source.sources), sources).map((name) =>
      orphan('source', name, {
        nl: `Niets noemt de bron \`${name}\`.`,
        en: `Nothing names the source \`${name}\`.`,
      }),
    ),
    ...missing(
      source.outcomes.map(({ id }) => id),
      outcomes,
    ).map((name) =>
      orphan('outcome', name, {
        nl: `Geen enkele regel vraagt om de uitkomst \`${name}\`.`,
        en: `No rule asks for the outcome \`${name}\`.`,
      }),
    ),
  ];
}

const missing = (names: readonly string[], used: ReadonlySet<string>) =>
  names.filter((name) => !used.has(name));
