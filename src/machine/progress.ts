import type { Questionnaire } from '../pack/pack.ts';
import type { CheckContext } from './check.types.ts';

/** How far the visitor is; counts from 1. */
export interface Progress {
  topic: { n: number; count: number; title: string };
  /** `total` is an estimate, and unknown until the rules have been looked at. */
  question: { n: number; total: number | null };
}

export function progressOf(
  { topics }: Questionnaire,
  { current, assessment }: CheckContext,
): Progress {
  const at = topics.findIndex(({ questions }) => questions.some(({ id }) => id === current));
  const n = Math.max(assessment?.asked.indexOf(current) ?? 0, 0) + 1;
  return {
    topic: { n: at + 1, count: topics.length, title: topics[at]?.title ?? '' },
    question: { n, total: assessment ? Math.max(assessment.expected, n) : null },
  };
}
