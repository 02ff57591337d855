import type { Kept } from '../machine/resume.ts';
import type { Answers } from '../pack/answers.ts';
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
  const { id, version, hash, ...kept } = parse(text);
  if (typeof version !== 'string') return undefined;
  if (id !== stamp.id || version !== stamp.version || hash !== stamp.hash) return 'changed';
  const questions = new Map<unknown, Question>(questionsOf(questionnaire).map((q) => [q.id, q]));
  const areAnswers = (data: unknown): data is Answers =>
    isRecord(data) &&
    Object.entries(data).every(([question, answer]) => fits(questions.get(question), answer));
  const { answers, earlier, current, changing, adding, done } = kept;
  const isKept =
    areAnswers(answers) &&
    (areAnswers(earlier) || (earlier === null && adding === false)) &&
    questions.has(current) &&
    (changing === null || questions.has(changing)) &&
    typeof adding === 'boolean' &&
    typeof done === 'boolean';
  return isKept ? ({ answers, earlier, current, changing, adding, done } as Kept) : undefined;
}

function parse(text: string): Record<string, unknown> {
  try {
    const data: unknown = text.length > longest ? null : JSON.parse(text);
    return isRecord(data) ? data : {};
  } catch {
    return {};
  }
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** Whether this can be the answer to a question; null is one that may be skipped. */
function fits(question: Question | undefined, answer: unknown): boolean {
  if (!question) return false;
  if (!('options' in question)) {
    if (answer === null) return question.type === 'number' && !!question.optional;
    return (
      Number.isInteger(answer) && Number(answer) >= question.min && Number(answer) <= question.max
    );
  }
  const chosen: unknown[] = question.type === 'multi' && Array.isArray(answer) ? answer : [answer];
  const options = chosen.map((id) => question.options.find((option) => option.id === id));
  return (
    Array.isArray(answer) === (question.type === 'multi') &&
    new Set(chosen).size === chosen.length &&
    options.length > 0 &&
    options.every((option) => option && (options.length === 1 || !option.exclusive))
  );
}
