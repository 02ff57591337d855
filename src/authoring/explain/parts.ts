import type { Condition, Leaf } from '../../pack/condition.schema.ts';
import { outcomeFact } from '../../pack/condition.schema.ts';
import type { Facts } from '../../triage/rule-set.ts';
import { clauseOf } from '../sentences/sentence-of.ts';
import type { Vocabulary } from '../sentences/vocabulary.ts';
import type { ExplainTexts } from './explain.texts.ts';
import type { Asking } from './questions.ts';
import type { Truth } from './truth.ts';

/** A part of a condition, whether it is true for a visitor, and why, with the parts within it. */
export interface Part {
  condition: Condition;
  isTrue: boolean;
  /** What it says and why it is so, in one line. */
  line: string;
  parts: Part[];
}

/** What is known of a visitor. */
export interface Known {
  words: Vocabulary;
  texts: ExplainTexts;
  facts: Facts;
  truth: Truth;
  askings: ReadonlyMap<string, Asking>;
}

/** A condition for a visitor, part by part; a list of one is its only part. */
export function partOf(condition: Condition, known: Known): Part {
  const { texts, truth } = known;
  const isTrue = truth.get(condition) ?? false;
  const verdict = isTrue ? texts.true : texts.false;
  const group = (name: string, within: readonly Condition[]): Part => ({
    condition,
    isTrue,
    line: `${verdict}: ${name}`,
    parts: within.map((part) => partOf(part, known)),
  });
  if ('fact' in condition) return leafPart(condition, condition, isTrue, known);
  if ('condition' in condition) {
    const shared = known.words.source.conditions[condition.condition];
    return group(texts.named(condition.condition), shared ? [shared] : []);
  }
  if ('not' in condition) {
    const { not } = condition;
    if ('fact' in not) return leafPart(condition, not, isTrue, known);
    return group(texts.not, [not]);
  }
  const within = 'all' in condition ? condition.all : condition.any;
  if (within.length === 1 && within[0]) return partOf(within[0], known);
  return group('all' in condition ? texts.all : texts.any, within);
}

/** One comparison, or its denial, with the answer that made it so. */
function leafPart(condition: Condition, leaf: Leaf, isTrue: boolean, known: Known): Part {
  const { words, texts, facts, askings } = known;
  const sentence = clauseOf(words, condition, 'main');
  const asking = askings.get(leaf.fact);
  const line = (verdict: string, why: string): Part => ({
    condition,
    isTrue,
    line: `${verdict}: ${sentence}${why}`,
    parts: [],
  });
  const verdict = isTrue ? texts.true : texts.false;
  const given = words.given(leaf.fact, facts.get(leaf.fact) ?? null);
  if (given !== undefined) {
    const isPlain = isTrue && ['equal', 'contains'].includes(leaf.operator);
    return line(verdict, isPlain || leaf.fact === outcomeFact ? '' : texts.chose(given));
  }
  if (asking?.open) return line(verdict, texts.because(texts.open));
  if (asking?.asked) return line(verdict, texts.skipped);
  const reason = asking ? asking.because : texts.unfinished;
  return line(isTrue ? texts.true : asking ? texts.notAsked : texts.false, texts.because(reason));
}
