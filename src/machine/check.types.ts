import type { Answer, Answers } from '../pack/answers.ts';
import type { Assessment } from '../triage/assessment.ts';

export interface CheckContext {
  /** Every answer that was given, also to questions that are not asked at the moment. */
  answers: Answers;
  /** The question on the screen, or the one that was answered last. */
  current: string;
  /** What the answers meant when they were last looked at; null before the first time. */
  assessment: Assessment | null;
  /** The question that the visitor came back for from the result, while its consequences are open. */
  changing: string | null;
  /** The answers on the complaint before, when the visitor adds a second one or has two. */
  earlier: Answers | null;
  /** The questions that each complaint asks anew; the answers to the others belong to the visitor. */
  ofComplaint: readonly string[];
  /** Those of them that ask for no signs; signs may count for the other complaint as well. */
  ofComplaintAlone: readonly string[];
  /** Whether the visitor is on the way through the second complaint. */
  adding: boolean;
}

export type CheckEvent =
  | { type: 'check.start' }
  | { type: 'question.answer'; question: string; answer: Answer }
  | { type: 'question.back' }
  | { type: 'question.change'; question: string }
  | { type: 'complaint.add' }
  | { type: 'complaint.swap' }
  | { type: 'pack.change' }
  | { type: 'check.retry' }
  | { type: 'check.restart' };

/** The questions of a topic, as the machine needs them: their ids. */
export interface Topic {
  id: string;
  ids: readonly string[];
}

/** What the rules look at: the answers, and those on the complaint before when there are two. */
export interface ToAssess {
  answers: Answers;
  earlier: Answers | null;
}
