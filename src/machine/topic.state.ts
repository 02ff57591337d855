import type { Question } from '../pack/pack.ts';
import type { Assessment } from '../triage/assessment.ts';
import { checkSetup, outputOf, toAssess } from './check.setup.ts';
import type { CheckContext, Topic } from './check.types.ts';
import { nextQuestion, previousQuestion } from './next-question.ts';
import { toTopicOf } from './to-topic.ts';

/**
 * Alternates between asking a question and looking at what its answer means.
 *
 * @param questions of the complaint.
 */
export function topicState(topics: readonly Topic[], questions: readonly Question[]) {
  return checkSetup.createStateConfig({
    initial: 'assessing',
    states: {
      assessing: {
        tags: 'busy',
        invoke: {
          src: 'assess',
          input: toAssess,
          onDone: [
            {
              guard: { type: 'opensOther', params: outputOf },
              target: 'assessing',
              reenter: true,
              actions: [
                { type: 'keepAssessment', params: outputOf },
                { type: 'finish', params: outputOf },
                'goToOther',
              ],
            },
            {
              guard: { type: 'isFinished', params: outputOf },
              target: '#check.advice',
              actions: [
                { type: 'keepAssessment', params: outputOf },
                { type: 'finish', params: outputOf },
              ],
            },
            ...toTopicOf(
              topics,
              ({ context, event }: { context: CheckContext; event: { output: Assessment } }) =>
                nextQuestion(context, event.output),
              'asking',
              [
                { type: 'moveOn' as const, params: outputOf },
                { type: 'keepAssessment' as const, params: outputOf },
              ],
            ),
            '#check.failed',
          ],
          onError: '#check.failed',
        },
        after: { patience: '#check.failed' },
        on: {
          // On a slow network there is time to correct an answer: the last one counts.
          'question.answer': {
            guard: { type: 'isCurrent', params: ({ event }) => event },
            target: 'assessing',
            reenter: true,
            actions: { type: 'saveAnswer', params: ({ event }) => ({ ...event, questions }) },
          },
          // Takes back the step that is being taken; its answer stays on hand.
          'question.back': 'asking',
          'pack.change': { target: 'assessing', reenter: true },
        },
      },
      asking: {
        on: {
          'question.answer': {
            guard: { type: 'isCurrent', params: ({ event }) => event },
            target: 'assessing',
            actions: { type: 'saveAnswer', params: ({ event }) => ({ ...event, questions }) },
          },
          'question.back': [
            { guard: 'cameFromResult', target: 'assessing' },
            {
              guard: 'isAtStartOfSecond',
              target: 'assessing',
              actions: { type: 'takeBackComplaint', params: { questions } },
            },
            { guard: 'isFirst', target: '#check.intro' },
            ...toTopicOf(
              topics,
              ({ context }: { context: CheckContext }) => previousQuestion(context),
              'asking',
              ['moveBack' as const],
            ),
          ],
        },
      },
    },
  });
}
