import type { Answer, Answers } from '../pack/answers.ts';
import { lastingTo, withWhatLasts } from '../pack/lasting.ts';
import type { Question } from '../pack/pack.ts';
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

/** Back to one complaint, as it was before the second was begun; what was said of the visitor stays said. */
export function takeBackComplaint(
  { earlier, answers }: CheckContext,
  questions: readonly Question[],
): Change {
  const first = earlier && withWhatLasts(questions, earlier, answers)[0];
  return { answers: first ?? answers, earlier: null, adding: false };
}

/** The other complaint becomes the one whose answers can be changed. */
export function swapComplaints({ answers, earlier, assessment }: CheckContext): Change {
  if (!earlier || !assessment?.other) return {};
  const { other, ...current } = assessment;
  return { answers: earlier, earlier: answers, assessment: { ...other, other: current } };
}

/** The answers as the result shows them, for who comes from there to change one. */
export const shownAnswers = (
  { answers, earlier, adding }: CheckContext,
  questions: readonly Question[],
): Answers => (earlier && !adding ? withWhatLasts(questions, answers, earlier)[0] : answers);

/**
 * The answers with one more; what belongs to the visitor is an answer on both complaints. A sign that is about
 * the visitor is only taken off the other complaint by who changes it on the result, where both show it.
 */
export function withAnswer(
  { answers, earlier, ofComplaint, adding }: CheckContext,
  question: string,
  answer: Answer,
  questions: readonly Question[],
): Change {
  const changed = { answers: { ...answers, [question]: answer } };
  if (!earlier) return changed;
  if (!ofComplaint.includes(question)) {
    return { ...changed, earlier: { ...earlier, [question]: answer } };
  }
  const asked = questions.find(({ id }) => id === question);
  const other = earlier[question] ?? null;
  if (adding || !asked || other === null) return changed;
  return { ...changed, earlier: { ...earlier, [question]: lastingTo(asked, answer, other) } };
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
