import type { Question, Questionnaire } from '../pack/pack.ts';
import { didYouMean, type Problem, quote } from '../pack/problem.ts';
import type { Answer, Answers } from './answers.ts';

/** What is wrong with answers, and under which keys. */
export type AnswerProblem = Pick<Problem, 'found' | 'expected' | 'hint'> & {
  path: (string | number)[];
};

/** Data that are no answers to these questions; `problems` holds everything that is wrong. */
export class AnswersError extends Error {
  readonly problems: readonly AnswerProblem[];

  constructor(problems: readonly AnswerProblem[]) {
    super(
      problems
        .map(
          ({ path, found, expected }) => `${path.join('.')}: found ${found}; expected ${expected}`,
        )
        .join('\n'),
    );
    this.name = 'AnswersError';
    this.problems = problems;
  }
}

/**
 * Makes answers of data from outside: typed as the rules engine needs them, every id known. A single
 * id may stand for a list of one; null is a question without an answer.
 *
 * @throws {AnswersError} with all that is wrong at once.
 */
export function parseAnswers({ topics }: Questionnaire, data: unknown): Answers {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new AnswersError([
      { path: [], found: quote(data), expected: 'an object with answers by question id' },
    ]);
  }
  const questions = new Map(
    topics.flatMap((topic) => topic.questions).map((question) => [question.id, question]),
  );
  const problems: AnswerProblem[] = [];
  const answers = Object.entries(data).flatMap(([id, value]): [string, Answer][] => {
    const question = questions.get(id);
    if (!question) {
      problems.push(unknown('question', id, [...questions.keys()], [id]));
      return [];
    }
    problems.push(...problemsOf(question, value));
    return [[id, question.type === 'multi' && typeof value === 'string' ? [value] : value]];
  });
  if (problems.length > 0) throw new AnswersError(problems);
  return Object.fromEntries(answers);
}

function problemsOf(question: Question, value: unknown): AnswerProblem[] {
  const { id, type } = question;
  const path = [id];
  if (value === null) return [];
  if (type === 'scale' || type === 'number') {
    const { min, max } = question;
    const fits =
      typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
    return fits
      ? []
      : [{ path, found: quote(value), expected: `a whole number from ${min} to ${max}` }];
  }
  const options = question.options.map((option) => option.id);
  if (type === 'single' || typeof value === 'string') {
    if (typeof value !== 'string')
      return [{ path, found: quote(value), expected: 'one answer id, as text' }];
    return options.includes(value) ? [] : [unknown(`answer to ${id}`, value, options, path)];
  }
  if (!Array.isArray(value) || value.length === 0) {
    return [{ path, found: quote(value), expected: 'a list of answer ids, at least one' }];
  }
  const exclusive = question.options.find(
    (option) => option.exclusive && value.includes(option.id),
  );
  if (exclusive && value.length > 1) {
    return [
      {
        path,
        found: quote(value),
        expected: `\`${exclusive.id}\` alone, or the other answers without it`,
      },
    ];
  }
  return value.flatMap((item, index) =>
    options.includes(item) ? [] : [unknown(`answer to ${id}`, String(item), options, [id, index])],
  );
}

function unknown(
  what: string,
  id: string,
  known: string[],
  path: (string | number)[],
): AnswerProblem {
  const hint = didYouMean(id, known);
  return {
    path,
    found: `the unknown ${what} ${quote(id)}`,
    expected: `one of ${known.join(', ')}`,
    ...(hint && { hint }),
  };
}
