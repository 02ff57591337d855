import type { Condition, Leaf } from './pack.ts';

/**
 * A condition in short: a list is `all`, one that begins with 0 `any`, and with 1 `not`; a text is a
 * comparison (`region:neck,back`) or the name of a condition.
 */
export type PackedCondition = string | (PackedCondition | 0 | 1)[];

/** Signs that stand in no id, each for an operator. */
const operators: Readonly<Record<string, Leaf['operator']>> = {
  '=': 'equal',
  '!': 'notEqual',
  ':': 'in',
  ';': 'notIn',
  '~': 'contains',
  '^': 'doesNotContain',
  '|': 'someFact:in',
  '#': 'hasAtLeast',
  '>': 'greaterThanInclusive',
  '<': 'lessThanInclusive',
};

export function packCondition(condition: Condition): PackedCondition {
  if ('all' in condition) return condition.all.map(packCondition);
  if ('any' in condition) return [0, ...condition.any.map(packCondition)];
  if ('not' in condition) return [1, packCondition(condition.not)];
  if ('condition' in condition) return condition.condition;
  const { fact, operator, value } = condition;
  const sign = Object.keys(operators).find((key) => operators[key] === operator);
  const words = typeof value === 'object' && 'of' in value ? [value.count, ...value.of] : value;
  return `${fact}${sign}${words}`;
}

export function unpackCondition(packed: PackedCondition): Condition {
  if (typeof packed === 'string') return unpackText(packed);
  const parts = packed.flatMap((part) => (typeof part === 'number' ? [] : unpackCondition(part)));
  if (packed[0] === 0) return { any: parts };
  return packed[0] === 1 ? { not: parts[0] as Condition } : { all: parts };
}

function unpackText(text: string): Condition {
  const [fact = '', sign = '', words = ''] = text.split(/([^\w-])(.*)/);
  if (!sign) return { condition: text };
  const ids = words.split(',');
  let value: Leaf['value'] = words;
  if ('<>'.includes(sign)) value = Number(words);
  if (':;|#'.includes(sign)) value = ids;
  if (sign === '#') value = { count: Number(ids.shift()), of: ids };
  return { fact, operator: operators[sign], value } as Condition;
}
