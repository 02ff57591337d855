import type { Kept } from '../machine/resume.ts';
import type { Question, Questionnaire } from '../pack/pack.ts';
import { questionsOf } from '../pack/questions.ts';

/** Which questions the answers are answers to. */
export interface Stamp {
  id: string;
  version: string;
  hash: string | undefined;
}

/** In characters; two complaints with every sign there is come to a tenth of it. */
const longest = 50_000;

/**
 * What was kept, if it can be what the check wrote: everything in it is a known id of the right kind.
 *
 * @returns `changed` where it was written by a check with other questions, undefined where it is nothing.
 */
export function readKept(
  text: string,
  questionnaire: Questionnaire,
  stamp: Stamp,
): Kept | 'changed' | undefined {
  try {
    return text.length > longest ? undefined : keptIn(JSON.parse(text), questionnaire, stamp);
  } catch {
    // No JSON, or nothing in it.
    return undefined;
  }
}

function keptIn(
  { id, version, hash, ...kept }: Record<string, unknown>,
  questionnaire: Questionnaire,
  stamp: Stamp,
): ReturnType<typeof readKept> {
  if (typeof version !== 'string') return undefined;
  if (id !== stamp.id || version !== stamp.version || hash !== stamp.hash) return 'changed';
  const questions = new Map<unknown, Question>(questionsOf(questionnaire).map((q) => [q.id, q]));
  const areAnswers = (data: unknown) =>
    isRecord(data) &&
    Object.entries(data).every(([question, answer]) => fits(questions.get(question), answer));
  const { answers, earlier, current, changing, adding, done } = kept;
  const isKept =
    areAnswers(answers) &&
    (areAnswers(earlier) || (earlier === null && !adding)) &&
    questions.has(current) &&
    (changing === null || questions.has(changing));
  return isKept
    ? ({ answers, earlier, current, changing, adding: !!adding, done: !!done } as Kept)
    : undefined;
}

const isRecord = (data: unknown): data is object => data?.constructor === Object;

/** Whether this can be the answer to a question; null is one that may be skipped. */
function fits(question: Question | undefined, answer: unknown): boolean {
  if (!question) return false;
  if (!('options' in question)) {
    const { min, max } = question;
    return answer === null
      ? 'optional' in question && !!question.optional
      : Number.isInteger(answer) && Number(answer) >= min && Number(answer) <= max;
  }
  const isKnown = (id: unknown) => question.options.some((option) => option.id === id);
  if (question.type === 'single') return isKnown(answer);
  return Array.isArray(answer) && answer.length > 0 && answer.every(isKnown);
}
