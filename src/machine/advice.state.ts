import { checkSetup, outputOf, toAssess } from './check.setup.ts';
import type { Topic } from './check.types.ts';
import { toTopicOf } from './to-topic.ts';

interface Changing {
  event: { question: string };
}

const questionOf = ({ event }: Changing) => event.question;

/** The result; with another pack (in another language, or with more advice) it is told again. */
export function adviceState(topics: readonly Topic[]) {
  return checkSetup.createStateConfig({
    initial: 'shown',
    states: {
      shown: { on: { 'pack.change': 'retelling' } },
      retelling: {
        invoke: {
          src: 'assess',
          input: toAssess,
          onDone: { target: 'shown', actions: { type: 'keepAssessment', params: outputOf } },
          // An outcome as it was told before is of more use than an error.
          onError: 'shown',
        },
        on: {
          'pack.change': { target: 'retelling', reenter: true },
          // What is being told is about the complaints the other way round.
          'complaint.swap': { target: 'retelling', reenter: true, actions: 'swapComplaints' },
        },
      },
    },
    on: {
      'question.change': toTopicOf(topics, questionOf, 'asking', [
        {
          type: 'change' as const,
          params: (args: Changing) => ({ question: questionOf(args) }),
        },
      ]),
      'complaint.add': {
        guard: 'mayAdd',
        target: `#check.${topics[0]?.id}.assessing`,
        actions: 'addComplaint',
      },
      'complaint.swap': { actions: 'swapComplaints' },
    },
  });
}
