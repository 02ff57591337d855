import type { JsonPath } from './json-file.ts';
import type { Question } from './pack.ts';
import { type Finding, quote, unknownId } from './problem.ts';
import type { QuestionSource } from './question.schema.ts';

/** Something wrong with answers, and under which keys. */
export type AnswerFinding = Finding & { path: JsonPath };

type Questions = readonly (Question | QuestionSource)[];

/** What is wrong with data that should be answers to these questions; null is no answer. */
export function answerFindings(questions: Questions, data: unknown): AnswerFinding[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const expected = 'an object with answers by question id';
    return [{ path: [], found: quote(data), expected }];
  }
  const byId = new Map(questions.map((question) => [question.id, question]));
  return Object.entries(data).flatMap(([id, value]) => {
    const question = byId.get(id);
    if (!question) return [{ path: [id], ...unknownId('question', id, [...byId.keys()]) }];
    return value === null ? [] : findingsOf(question, value);
  });
}

function findingsOf(question: Question | QuestionSource, value: unknown): AnswerFinding[] {
  const { id } = question;
  const wrong = (expected: string) => [{ path: [id], found: quote(value), expected }];
  if (!('options' in question)) {
    const { min, max } = question;
    const fits = Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
    return fits ? [] : wrong(`a whole number from ${min} to ${max}`);
  }
  const known = question.options.map((option) => option.id);
  const unknown = (answer: unknown, path: JsonPath) =>
    typeof answer !== 'string'
      ? [{ path, found: quote(answer), expected: 'one answer id, as text' }]
      : known.includes(answer)
        ? []
        : [{ path, ...unknownId(`answer to ${id}`, answer, known) }];
  if (typeof value === 'string') return unknown(value, [id]);
  if (question.type === 'single') return wrong('one answer id, as text');
  if (!Array.isArray(value) || value.length === 0) {
    return wrong('a list of answer ids, at least one');
  }
  if (new Set(value).size < value.length) return wrong('each answer once');
  const exclusive = question.options.find(
    (option) => option.exclusive && value.includes(option.id),
  );
  if (exclusive && value.length > 1) {
    return wrong(`\`${exclusive.id}\` alone, or the other answers without it`);
  }
  return value.flatMap((answer, index) => unknown(answer, [id, index]));
}
