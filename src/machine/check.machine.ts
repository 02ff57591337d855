import { assign, fromPromise, setup } from 'xstate';
import type { Answer, Answers } from '../pack/answers.ts';
import type { Questionnaire } from '../pack/pack.ts';
import type { Assessment } from '../triage/assessment.ts';
import type { CheckContext, CheckEvent } from './check.types.ts';
import { askedAnswers, cameFromResult, nextQuestion, previousQuestion } from './next-question.ts';

const checkSetup = setup({
  types: { context: {} as CheckContext, events: {} as CheckEvent },
  actors: {
    assess: fromPromise<Assessment, Answers>(() => {
      throw new Error('provide the actor `assess`');
    }),
  },
  guards: {
    isCurrent: ({ context }, { question }: { question: string }) => question === context.current,
    isIn: (_, { question, ids }: { question: string | null; ids: readonly string[] }) =>
      question !== null && ids.includes(question),
    isFinished: ({ context }, { assessment }: { assessment: Assessment }) =>
      nextQuestion(context, assessment) === null,
    isFirst: ({ context }) => previousQuestion(context) === null,
    cameFromResult: ({ context }) => cameFromResult(context),
  },
  actions: {
    saveAnswer: assign({
      answers: ({ context }, { question, answer }: { question: string; answer: Answer }) => ({
        ...context.answers,
        [question]: answer,
      }),
    }),
    keepAssessment: assign((_, { assessment }: { assessment: Assessment }) => ({ assessment })),
    moveOn: assign(({ context }, { assessment }: { assessment: Assessment }) => ({
      current: nextQuestion(context, assessment) ?? context.current,
    })),
    moveBack: assign(({ context }) => ({ current: previousQuestion(context) ?? context.current })),
    change: assign((_, { question }: { question: string }) => ({
      current: question,
      changing: question,
    })),
    finish: assign(({ context }, { assessment }: { assessment: Assessment }) => ({
      answers: askedAnswers(context, assessment),
      current: assessment.asked.at(-1) ?? context.current,
      changing: null,
    })),
  },
});

/** The questions of a topic, as the machine needs them: their ids. */
interface Topic {
  id: string;
  ids: readonly string[];
}

/**
 * Where a visitor is: intro, one of the topics, the advice, or failed. The actor `assess` must be
 * provided; what it returns is all that the guards look at.
 */
export function createCheckMachine({ topics: source }: Questionnaire) {
  const topics: Topic[] = source.map(({ id, questions }) => ({
    id,
    ids: questions.map((q) => q.id),
  }));
  const first = topics[0]?.ids[0] ?? '';
  const empty: CheckContext = { answers: {}, current: first, assessment: null, changing: null };

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
          input: {},
          onDone: { actions: { type: 'keepAssessment', params: outputOf } },
          onError: {},
        },
        on: { 'check.start': `${topics[0]?.id}.asking` },
      },
      ...Object.fromEntries(topics.map((topic) => [topic.id, topicState(topics)])),
      advice: adviceState(topics),
      failed: {
        on: {
          'check.retry': topics.map((topic) => ({
            guard: {
              type: 'isIn' as const,
              params: ({ context }: Within) => ({ question: context.current, ids: topic.ids }),
            },
            target: `${topic.id}.assessing`,
          })),
        },
      },
    },
    on: { 'check.restart': { target: '.intro', actions: assign(empty) } },
  });
}

interface Within {
  context: CheckContext;
}

const outputOf = ({ event }: { event: { output: Assessment } }) => ({ assessment: event.output });

/** Alternates between asking a question and looking at what its answer means. */
function topicState(topics: readonly Topic[]) {
  return checkSetup.createStateConfig({
    initial: 'assessing',
    states: {
      assessing: {
        tags: 'busy',
        invoke: {
          src: 'assess',
          input: ({ context }) => context.answers,
          onDone: [
            {
              guard: { type: 'isFinished', params: outputOf },
              target: '#check.advice',
              actions: [
                { type: 'keepAssessment', params: outputOf },
                { type: 'finish', params: outputOf },
              ],
            },
            ...topics.map((topic) => ({
              guard: {
                type: 'isIn' as const,
                params: ({ context, event }: Within & { event: { output: Assessment } }) => ({
                  question: nextQuestion(context, event.output),
                  ids: topic.ids,
                }),
              },
              target: `#check.${topic.id}.asking`,
              actions: [
                { type: 'moveOn' as const, params: outputOf },
                { type: 'keepAssessment' as const, params: outputOf },
              ],
            })),
          ],
          onError: '#check.failed',
        },
        // Takes back the step that is being taken; its answer stays on hand.
        on: {
          'question.back': 'asking',
          'language.change': { target: 'assessing', reenter: true },
        },
      },
      asking: {
        on: {
          'question.answer': {
            guard: { type: 'isCurrent', params: ({ event }) => event },
            target: 'assessing',
            actions: { type: 'saveAnswer', params: ({ event }) => event },
          },
          'question.back': [
            { guard: 'cameFromResult', target: 'assessing' },
            { guard: 'isFirst', target: '#check.intro' },
            ...topics.map((topic) => ({
              guard: {
                type: 'isIn' as const,
                params: ({ context }: Within) => ({
                  question: previousQuestion(context),
                  ids: topic.ids,
                }),
              },
              target: `#check.${topic.id}.asking`,
              actions: 'moveBack' as const,
            })),
          ],
        },
      },
    },
  });
}

/** The result; in another language it is told again. */
function adviceState(topics: readonly Topic[]) {
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
