import type { Guarantee } from '../../pack/guarantee.schema.ts';
import type { Language } from '../../pack/language.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import { conditionOf, type Entry, sourcesOf } from './entry.ts';
import { phrasesIn } from './phrases.ts';
import { clauseOf } from './sentence-of.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * A rule, advice, plan, condition, question or guarantee as a sentence, and then what it rests on: `Als bij
 * ‘Beensignalen’ “Knie op slot” is aangekruist, dan minstens: Huisarts: binnen drie dagen. Bron: …`.
 */
export function ruleInWords(source: PackSource, entry: Entry, language: Language): string {
  const titles = sourcesOf(entry).map((key) => {
    const title = source.sources[key]?.title;
    return title ? new Vocabulary(source, language).text(title) : key;
  });
  const sentence = entryInWords(new Vocabulary(source, language), entry);
  return titles.length > 0 ? `${sentence} ${phrasesIn[language].sources(titles)}` : sentence;
}

function entryInWords(words: Vocabulary, entry: Entry): string {
  const phrases = phrasesIn[words.language];
  const condition = conditionOf(words.source, entry);
  const when = condition && clauseOf(words, condition, 'subordinate');
  switch (entry.kind) {
    case 'rule':
      return phrases.rule(when ?? '', words.outcome(entry.value.event.params.outcome));
    case 'advice':
      return phrases.advice(when ?? '', words.quoted(entry.value.event.params.title));
    case 'week':
    case 'programme':
      return phrases[entry.kind](when ?? '', words.quoted(entry.value.title));
    case 'condition':
      return phrases.condition(`“${entry.name}”`, when ?? '');
    case 'question':
      return phrases.question(words.quoted(entry.value.text), when);
    case 'guarantee':
      return guaranteeInWords(words, entry.value, when ?? '');
  }
}

function guaranteeInWords(words: Vocabulary, guarantee: Guarantee, when: string): string {
  const phrases = phrasesIn[words.language];
  switch (guarantee.kind) {
    case 'outcome': {
      const bounds = (['atLeast', 'atMost', 'exactly'] as const).flatMap((bound) => {
        const outcome = guarantee[bound];
        return outcome === undefined
          ? []
          : [`${phrases.bounds[bound]} “${words.outcome(outcome)}”`];
      });
      return phrases.outcome(when, words.grammar.list(bounds));
    }
    case 'some-rule-fires':
      return phrases.someRuleFires;
    case 'topics-cap': {
      const topics = words.source.topics.filter(({ id }) => guarantee.topics.includes(id));
      const titles = topics.map(({ title }) => words.quoted(title));
      return phrases.topicsCap(words.grammar.list(titles), words.outcome(guarantee.atMost));
    }
    case 'moving': {
      const along = guarantee.along.map((id) => words.answer(guarantee.question, id));
      return phrases.moving(words.heading(guarantee.question), along);
    }
    default:
      return phrases[guarantee.kind](words.heading(guarantee.question));
  }
}
