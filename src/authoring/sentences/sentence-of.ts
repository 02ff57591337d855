import type { Condition, Leaf } from '../../pack/condition.schema.ts';
import { nodesOf } from '../../pack/condition-tree.ts';
import type { Language } from '../../pack/language.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import type { Order } from './grammar.ts';
import { Vocabulary } from './vocabulary.ts';

/** A shared condition of more parts than this is called by its name. */
const mostParts = 3;

/**
 * A condition as a sentence in the words of the pack, without a capital or a full stop: `plek is “Knie” én
 * (leeftijd is “70 of ouder” of bij ‘Algemeen’ is “Koorts” aangekruist)`. Two conditions that differ
 * in meaning read differently. An id that stands for nothing in the pack is shown as it is.
 */
export function sentenceOf(source: PackSource, condition: Condition, language: Language): string {
  return clauseOf(new Vocabulary(source, language), condition, 'main');
}

/** The same within a longer sentence, after `als` where the order is subordinate. */
export function clauseOf(words: Vocabulary, condition: Condition, order: Order): string {
  return clause(words, simplified(words, condition), order);
}

/** The shared conditions that the sentence calls by their name, and those that they call so, each once. */
export function namesIn(source: PackSource, condition: Condition, language: Language): string[] {
  const words = new Vocabulary(source, language);
  const names = new Set<string>();
  const collect = (whole: Condition) => {
    for (const [node] of nodesOf(simplified(words, whole))) {
      if (!('condition' in node) || names.has(node.condition)) continue;
      names.add(node.condition);
      const shared = source.conditions[node.condition];
      if (shared) collect(shared);
    }
  };
  collect(condition);
  return [...names];
}

/** The condition as it is read: lists of one unwrapped, lists within their like joined, short names written out. */
function simplified(words: Vocabulary, condition: Condition): Condition {
  if ('fact' in condition) return condition;
  if ('condition' in condition) {
    const shared = words.source.conditions[condition.condition];
    const whole = shared && partsIn(words, shared) <= mostParts && simplified(words, shared);
    return whole || condition;
  }
  if ('not' in condition) {
    const inner = simplified(words, condition.not);
    return 'not' in inner ? inner.not : { not: inner };
  }
  const key = 'all' in condition ? 'all' : 'any';
  const parts = ('all' in condition ? condition.all : condition.any).flatMap((part) => {
    const inner = simplified(words, part);
    return (inner as Partial<Record<typeof key, Condition[]>>)[key] ?? [inner];
  });
  if (parts.length === 1 && parts[0]) return parts[0];
  return key === 'all' ? { all: parts } : { any: parts };
}

/** How many comparisons a condition makes with every name written out; a circle counts as too many. */
function partsIn(words: Vocabulary, condition: Condition, within: readonly string[] = []): number {
  if ('fact' in condition) return 1;
  if ('not' in condition) return partsIn(words, condition.not, within);
  if ('condition' in condition) {
    const name = condition.condition;
    const shared = words.source.conditions[name];
    if (!shared || within.includes(name)) return Number.POSITIVE_INFINITY;
    return partsIn(words, shared, [...within, name]);
  }
  const parts = 'all' in condition ? condition.all : condition.any;
  return parts.reduce((sum, part) => sum + partsIn(words, part, within), 0);
}

function clause(words: Vocabulary, condition: Condition, order: Order): string {
  const { grammar } = words;
  if ('fact' in condition) return comparison(words, condition, order, false);
  if ('condition' in condition) return grammar.applies(`“${condition.condition}”`, order);
  if ('not' in condition) return negation(words, condition.not, order);
  const parts = 'all' in condition ? condition.all : condition.any;
  return parts
    .map((part) => ('all' in part || 'any' in part ? inBrackets : clause)(words, part, order))
    .join('all' in condition ? grammar.and : grammar.or);
}

const inBrackets = (words: Vocabulary, condition: Condition, order: Order) =>
  `(${clause(words, condition, order)})`;

function negation(words: Vocabulary, inner: Condition, order: Order): string {
  const { grammar } = words;
  if ('condition' in inner) return grammar.appliesNot(`“${inner.condition}”`, order);
  if ('fact' in inner && inner.operator !== 'doesNotContain') {
    return comparison(words, inner, order, true);
  }
  return grammar.notSo(inBrackets(words, inner, 'subordinate'), order);
}

/** One comparison, or its denial, which is also true of a question that was not asked. */
function comparison(words: Vocabulary, leaf: Leaf, order: Order, denied: boolean): string {
  const { grammar } = words;
  const question = words.isMulti(leaf.fact) ? words.heading(leaf.fact) : words.question(leaf.fact);
  const is = denied ? grammar.isNot : grammar.is;
  const answer = (id: string) => words.answer(leaf.fact, id);
  switch (leaf.operator) {
    case 'equal':
      return is(question, answer(leaf.value), order);
    case 'notEqual':
      return (denied ? grammar.is : grammar.isNot)(question, answer(leaf.value), order);
    case 'in':
    case 'notIn': {
      const isWithin = (leaf.operator === 'in') !== denied;
      const [only, ...others] = leaf.value.map(answer);
      if (others.length === 0) {
        return (isWithin ? grammar.is : grammar.isNot)(question, only ?? '', order);
      }
      const answers = grammar.list([only ?? '', ...others]);
      return grammar.is(question, (isWithin ? grammar.oneOf : grammar.noneOf)(answers), order);
    }
    case 'contains':
      return (denied ? grammar.notTicked : grammar.ticked)(question, answer(leaf.value), order);
    case 'doesNotContain':
      return grammar.answeredWithout(question, answer(leaf.value), order);
    case 'someFact:in': {
      const [only, ...others] = leaf.value.map(answer);
      if (others.length === 0) {
        return (denied ? grammar.notTicked : grammar.ticked)(question, only ?? '', order);
      }
      const answers = grammar.list([only ?? '', ...others]);
      const what = denied ? grammar.noneOf(answers) : grammar.atLeast(1, answers);
      return grammar.ticked(question, what, order);
    }
    case 'hasAtLeast': {
      const { count, of } = leaf.value;
      const answers = grammar.list(of.map(answer));
      const what = denied ? grammar.fewerThan(count, answers) : grammar.atLeast(count, answers);
      return grammar.severalTicked(question, what, order);
    }
    case 'greaterThanInclusive':
      return is(question, grammar.orMore(words.amount(leaf.fact, leaf.value)), order);
    case 'lessThanInclusive':
      return is(question, grammar.orLess(words.amount(leaf.fact, leaf.value)), order);
  }
}
