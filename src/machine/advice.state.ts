import { checkSetup, outputOf } from './check.setup.ts';
import type { Topic } from './check.types.ts';

/** The result; in another language it is told again. */
export function adviceState(topics: readonly Topic[]) {
  return checkSetup.createStateConfig({
    initial: 'shown',
    states: {
      shown: { on: { 'language.change': 'retelling' } },
      retelling: {
        invoke: {
          src: 'assess',
          input: ({ context }) => context.answers,
          onDone: { target: 'shown', actions: { type: 'keepAssessment', params: outputOf } },
          onError: '#check.failed',
        },
        on: { 'language.change': { target: 'retelling', reenter: true } },
      },
    },
    on: {
      'question.change': topics.map((topic) => ({
        guard: {
          type: 'isIn' as const,
          params: ({ event }: { event: { question: string } }) => ({
            question: event.question,
            ids: topic.ids,
          }),
        },
        target: `#check.${topic.id}.asking`,
        actions: {
          type: 'change' as const,
          params: ({ event }: { event: { question: string } }) => ({ question: event.question }),
        },
      })),
    },
  });
}
