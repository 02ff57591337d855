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
  { current, assessment, adding, answers }: CheckContext,
): Progress {
  const at = topics.findIndex(({ questions }) => questions.some(({ id }) => id === current));
  const n = Math.max(assessment?.asked.indexOf(current) ?? 0, 0) + 1;
  // Of a second complaint the later topics are not asked again.
  const later = adding ? topics.slice(1).flatMap(({ questions }) => questions) : [];
  const kept = later.filter(({ id }) => Object.hasOwn(answers, id)).length;
  return {
    topic: { n: at + 1, count: topics.length, title: topics[at]?.title ?? '' },
    question: { n, total: assessment ? Math.max(assessment.expected - kept, n) : null },
  };
}
