import { type AnswerFinding, answerFindings } from './answer-findings.ts';
import type { Answer, Answers } from './answers.ts';
import type { Questionnaire } from './pack.ts';
import { questionsOf } from './questions.ts';

/** Data that are no answers to these questions; `findings` holds everything that is wrong. */
export class AnswersError extends Error {
  readonly findings: readonly AnswerFinding[];

  constructor(findings: readonly AnswerFinding[]) {
    const lines = findings.map(
      ({ path, found, expected }) => `${path.join('.')}: found ${found}; expected ${expected}`,
    );
    super(lines.join('\n'));
    this.name = 'AnswersError';
    this.findings = findings;
  }
}

/**
 * Makes answers of data from outside: typed as the rules engine needs them, every id known. A single
 * id may stand for a list of one; null is a question without an answer.
 *
 * @throws {AnswersError} with all that is wrong at once.
 */
export function parseAnswers(questionnaire: Questionnaire, data: unknown): Answers {
  const questions = questionsOf(questionnaire);
  const findings = answerFindings(questions, data);
  if (findings.length > 0) throw new AnswersError(findings);
  const several = new Set(questions.filter(({ type }) => type === 'multi').map(({ id }) => id));
  const entries = Object.entries(data as Record<string, Answer>);
  return Object.fromEntries(
    entries.map(([id, answer]) => [
      id,
      several.has(id) && typeof answer === 'string' ? [answer] : answer,
    ]),
  );
}
