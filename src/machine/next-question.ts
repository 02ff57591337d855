import type { Answers } from '../pack/answers.ts';
import type { Assessment } from '../triage/assessment.ts';
import type { CheckContext } from './check.types.ts';

/**
 * The question after the current one; null when the check is finished.
 *
 * A visitor who went back meets the later questions again, one by one, with their answers. One who
 * came from the result to change an answer only meets the questions that this change opened.
 */
export function nextQuestion(context: CheckContext, assessment: Assessment): string | null {
  const { asked, ends, other } = assessment;
  if (ends === 'now' || other?.ends === 'now') return null;
  const { answers, current, changing } = context;
  if (changing !== null) return asked.find((question) => !isAnswered(answers, question)) ?? null;
  return asked[asked.indexOf(current) + 1] ?? null;
}

/** The question before the current one; null at the first. */
export function previousQuestion({ current, assessment }: CheckContext): string | null {
  const asked = assessment?.asked ?? [];
  return asked[asked.indexOf(current) - 1] ?? null;
}

/** Whether the way back leads to the result: nothing is open since the visitor left it. */
export function cameFromResult({ current, changing, answers, assessment }: CheckContext): boolean {
  if (current !== changing) return false;
  return assessment?.asked.every((question) => isAnswered(answers, question)) ?? false;
}

/**
 * The answers that are kept at a result: those to the questions that were asked and, while there are two
 * complaints, those that may count for the other as well.
 */
export function countingAnswers(
  { answers, earlier, ofComplaintAlone }: CheckContext,
  { asked }: Assessment,
): Answers {
  const ofVisitor = earlier
    ? Object.keys(answers).filter((question) => !ofComplaintAlone.includes(question))
    : [];
  const counting = [...asked, ...ofVisitor].filter((question) => isAnswered(answers, question));
  return Object.fromEntries(counting.map((question) => [question, answers[question] ?? null]));
}

const isAnswered = (answers: Answers, question: string): boolean =>
  Object.hasOwn(answers, question);
