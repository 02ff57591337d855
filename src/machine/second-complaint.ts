import type { Answer } from '../pack/answers.ts';
import type { Assessment } from '../triage/assessment.ts';
import type { CheckContext } from './check.types.ts';

type Change = Partial<CheckContext>;

/**
 * Begins a second complaint: what was answered of the first is set aside, and what belongs to the visitor
 * (age, sleep, training) stays.
 */
export function addComplaint({ answers, ofComplaint }: CheckContext): Change {
  const first = ofComplaint[0] ?? '';
  const kept = Object.entries(answers).filter(([question]) => !ofComplaint.includes(question));
  return {
    answers: Object.fromEntries(kept),
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

/** The answers with one more; what belongs to the visitor is an answer on both complaints. */
export function withAnswer(
  { answers, earlier, ofComplaint }: CheckContext,
  question: string,
  answer: Answer,
): Change {
  const isShared = earlier !== null && !ofComplaint.includes(question);
  return {
    answers: { ...answers, [question]: answer },
    earlier: isShared ? { ...earlier, [question]: answer } : earlier,
  };
}

/**
 * Whether an answer on one complaint opened a question about the other, which must be asked before there is a
 * result: an age, say.
 */
export const opensOther = ({ other }: Assessment): boolean => other?.complete === false;

/** On to the question that is open about the other complaint. */
export function goToOther(context: CheckContext): Change {
  const open = context.assessment?.other?.asked.at(-1) ?? context.current;
  return { ...swapComplaints(context), current: open, changing: open };
}

/** Whether the way back leads to the result, without the second complaint that was just begun. */
export const isAtStartOfSecond = ({ adding, current, changing }: CheckContext): boolean =>
  adding && current === changing;
