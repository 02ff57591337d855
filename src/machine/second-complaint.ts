import type { Answers } from '../pack/answers.ts';
import type { CheckContext } from './check.types.ts';

type Change = Partial<CheckContext>;

/**
 * Begins a second complaint: what was answered of the first is set aside, and what belongs to the visitor
 * (age, sleep, training) stays.
 *
 * @param ofComplaint the questions whose answers belong to one complaint.
 */
export function addComplaint({ answers }: CheckContext, ofComplaint: readonly string[]): Change {
  const first = ofComplaint[0] ?? '';
  return {
    answers: without(answers, ofComplaint),
    earlier: answers,
    adding: true,
    current: first,
    changing: first,
  };
}

/** Back to one complaint, as it was before the second was begun. */
export function takeBackComplaint({ earlier, answers }: CheckContext): Change {
  return { answers: earlier ?? answers, earlier: null, adding: false };
}

/** The other complaint becomes the one whose answers can be changed. */
export function swapComplaints({ answers, earlier, assessment }: CheckContext): Change {
  if (!earlier || !assessment?.other) return {};
  const { other, ...current } = assessment;
  return { answers: earlier, earlier: answers, assessment: { ...other, other: current } };
}

/** What both complaints share is what was answered last. */
export function shareAnswers(
  { earlier }: CheckContext,
  answers: Answers,
  ofComplaint: readonly string[],
): Answers | null {
  return earlier && { ...earlier, ...without(answers, ofComplaint) };
}

/** Whether the way back leads to the result, without the second complaint that was just begun. */
export const isAtStartOfSecond = ({ adding, current, changing }: CheckContext): boolean =>
  adding && current === changing;

const without = (answers: Answers, questions: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([question]) => !questions.includes(question)));
