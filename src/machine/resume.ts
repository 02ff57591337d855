import type { StateValue } from 'xstate';
import type { Questionnaire } from '../pack/pack.ts';
import type { Assessment } from '../triage/assessment.ts';
import type { CheckContext } from './check.types.ts';
import { emptyContext } from './empty-context.ts';

/** How far a visitor was; what that meant is worked out anew. */
export interface Kept
  extends Pick<CheckContext, 'answers' | 'earlier' | 'current' | 'changing' | 'adding'> {
  /** Whether the result was on the screen. */
  done: boolean;
}

/** Where a check begins that does not begin at its intro. */
export interface Beginning {
  value: StateValue;
  context: CheckContext;
}

/**
 * Where a visitor goes on.
 *
 * @param assessment of what was kept: whether there is a result is for the rules to say.
 * @returns undefined where these questions ask the visitor nothing.
 */
export function beginningOf(
  questionnaire: Questionnaire,
  { done, ...kept }: Kept,
  assessment: Assessment,
): Beginning | undefined {
  const { asked, complete, other } = assessment;
  const context = { ...emptyContext(questionnaire), ...kept, assessment };
  if (done && complete && other?.complete !== false) {
    return { value: { advice: 'shown' }, context };
  }
  const current = !done && asked.includes(kept.current) ? kept.current : asked.at(-1);
  const topic = questionnaire.topics.find(({ questions }) =>
    questions.some(({ id }) => id === current),
  );
  return current && topic
    ? { value: { [topic.id]: 'asking' }, context: { ...context, current } }
    : undefined;
}
