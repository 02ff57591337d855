import type { Condition, Leaf } from '../../pack/condition.schema.ts';
import { nodesOf } from '../../pack/condition-tree.ts';
import type { QuestionSource } from '../../pack/question.schema.ts';
import { becomes, goes, type Slip, under } from './slip.ts';

/** Questions by their id. */
export type Questions = ReadonlyMap<string, QuestionSource>;

const opposites = new Map([
  ['equal', 'notEqual'],
  ['in', 'notIn'],
  ['contains', 'doesNotContain'],
  ['greaterThanInclusive', 'lessThanInclusive'],
]);
const flipped = new Map(
  [...opposites].flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ]),
);

/** Every single mistake within a condition; what another condition says under its name is left alone. */
export function* conditionSlips(condition: Condition, questions: Questions): Generator<Slip> {
  for (const [node, path] of nodesOf(condition)) {
    if ('all' in node) yield* under(path, groupSlips(node.all, 'all', 'any'));
    else if ('any' in node) yield* under(path, groupSlips(node.any, 'any', 'all'));
    else if ('fact' in node) yield* under(path, leafSlips(node, questions.get(node.fact)));
  }
}

/** Of a group of one part, `all` and `any` are the same. */
function* groupSlips(parts: Condition[], key: string, other: string): Generator<Slip> {
  if (parts.length > 1) {
    yield { kind: 'all-any', path: [], value: { [other]: parts }, what: becomes(key, other) };
  }
  for (const [index, part] of parts.entries()) {
    yield { kind: 'part-dropped', path: [key, index], value: undefined, what: goes(part) };
  }
}

function* leafSlips(leaf: Leaf, question: QuestionSource | undefined): Generator<Slip> {
  const { operator, value } = leaf;
  const opposite = flipped.get(operator);
  if (opposite) {
    yield {
      kind: 'operator',
      path: ['operator'],
      value: opposite,
      what: becomes(operator, opposite),
    };
  }
  if (typeof value === 'number') yield* numberSlips(value, ['value']);
  if (!question || !('options' in question)) return;
  const options = question.options.map(({ id }) => id);
  if (typeof value === 'string') yield* otherAnswers(value, options);
  else if (Array.isArray(value)) yield* under(['value'], listSlips(value, options));
  else if (typeof value === 'object') {
    yield* numberSlips(value.count, ['value', 'count']);
    yield* under(['value', 'of'], listSlips(value.of, options));
  }
}

function* numberSlips(value: number, path: string[]): Generator<Slip> {
  for (const other of [value - 1, value + 1]) {
    yield { kind: 'number', path, value: other, what: becomes(value, other) };
  }
}

function* otherAnswers(answer: string, options: string[]): Generator<Slip> {
  for (const other of options.filter((id) => id !== answer)) {
    yield { kind: 'other-answer', path: ['value'], value: other, what: becomes(answer, other) };
  }
}

/** In a list an answer is only replaced by the next that is not in it: the others are no other mistake. */
function* listSlips(ids: string[], options: string[]): Generator<Slip> {
  const absent = options.filter((id) => !ids.includes(id));
  for (const [index, id] of ids.entries()) {
    yield { kind: 'answer-dropped', path: [index], value: undefined, what: goes(id) };
    const other = absent.find((next) => options.indexOf(next) > options.indexOf(id)) ?? absent[0];
    if (!other) continue;
    yield { kind: 'other-answer', path: [index], value: other, what: becomes(id, other) };
  }
  for (const id of absent) {
    const what = { nl: `${id} komt erbij`, en: `${id} is added` };
    yield { kind: 'answer-added', path: [], value: [...ids, id], what };
  }
  yield { kind: 'list-emptied', path: [], value: [], what: becomes(ids, []) };
}
