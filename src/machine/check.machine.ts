import { assign } from 'xstate';
import type { Questionnaire } from '../pack/pack.ts';
import { adviceState } from './advice.state.ts';
import { checkSetup, outputOf } from './check.setup.ts';
import type { CheckContext, Topic } from './check.types.ts';
import { emptyContext } from './empty-context.ts';
import { toTopicOf } from './to-topic.ts';
import { topicState } from './topic.state.ts';

/**
 * Where a visitor is: intro, one of the topics, the advice, or failed. The actor `assess` must be
 * provided; what it returns is all that the guards look at.
 */
export function createCheckMachine(questionnaire: Questionnaire) {
  const { topics: source } = questionnaire;
  const topics: Topic[] = source.map(({ id, questions }) => ({
    id,
    ids: questions.map((q) => q.id),
  }));
  const empty = emptyContext(questionnaire);

  return checkSetup.createMachine({
    id: 'check',
    context: empty,
    initial: 'intro',
    states: {
      intro: {
        // Nobody has answered yet, but this brings the rules in while the visitor reads. When it fails
        // here nothing is said: the first answer tries again.
        invoke: {
          src: 'assess',
          input: { answers: {}, earlier: null },
          onDone: { actions: { type: 'keepAssessment', params: outputOf } },
          onError: {},
        },
        on: { 'check.start': `${topics[0]?.id}.asking` },
      },
      ...Object.fromEntries(
        topics.map((topic) => [topic.id, topicState(topics, source[0]?.questions ?? [])]),
      ),
      advice: adviceState(topics),
      failed: {
        on: {
          'check.retry': toTopicOf(
            topics,
            ({ context }: { context: CheckContext }) => context.current,
            'assessing',
          ),
        },
      },
    },
    on: { 'check.restart': { target: '.intro', actions: assign(empty) } },
  });
}
