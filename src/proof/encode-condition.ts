import type { Condition, Leaf } from '../pack/condition.schema.ts';
import type { Answered } from './answered.ts';
import type { Formula, Formulas } from './formula.ts';

/** What a condition may ask of an answer. */
export type KnownAnswer = Pick<Answered, 'given' | 'chosen' | 'least'>;

/** What is known of the visitor, by question; a question that is missing has no answer. */
export type Known = ReadonlyMap<string, KnownAnswer>;

/** A condition as json-rules-engine would decide it: of a question without an answer only `not` is true. */
export function encodeCondition(
  formulas: Formulas,
  condition: Condition,
  known: Known,
  named: Readonly<Record<string, Condition>>,
): Formula {
  const encode = (part: Condition): Formula => {
    if ('all' in part) return formulas.and(...part.all.map(encode));
    if ('any' in part) return formulas.or(...part.any.map(encode));
    if ('not' in part) return formulas.not(encode(part.not));
    if ('fact' in part) return encodeLeaf(formulas, part, known);
    const shared = named[part.condition];
    if (!shared) throw new Error(`no condition is called ${part.condition}`);
    return encode(shared);
  };
  return encode(condition);
}

function encodeLeaf(formulas: Formulas, leaf: Leaf, known: Known): Formula {
  const answer = known.get(leaf.fact);
  const chosen = (option: string) => answer?.chosen(option) ?? formulas.false;
  const given = answer?.given ?? formulas.false;
  switch (leaf.operator) {
    case 'equal':
    case 'contains':
      return chosen(leaf.value);
    case 'in':
    case 'someFact:in':
      return formulas.or(...leaf.value.map(chosen));
    case 'hasAtLeast':
      return formulas.atLeast(leaf.value.count, leaf.value.of.map(chosen));
    case 'greaterThanInclusive':
      return answer?.least(leaf.value) ?? formulas.false;
    case 'lessThanInclusive':
      return formulas.and(
        given,
        formulas.not(answer?.least(Math.floor(leaf.value) + 1) ?? formulas.false),
      );
    case 'notEqual':
      return formulas.not(chosen(leaf.value));
    case 'notIn':
      return formulas.not(formulas.or(...leaf.value.map(chosen)));
    case 'doesNotContain':
      return formulas.and(given, formulas.not(chosen(leaf.value)));
  }
}
