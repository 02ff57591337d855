import { assign, fromPromise, setup } from 'xstate';
import type { Answer } from '../pack/answers.ts';
import type { Question } from '../pack/pack.ts';
import type { Assessment } from '../triage/assessment.ts';
import type { CheckContext, CheckEvent, ToAssess } from './check.types.ts';
import {
  cameFromResult,
  countingAnswers,
  nextQuestion,
  previousQuestion,
} from './next-question.ts';
import {
  addComplaint,
  goToOther,
  isAtStartOfSecond,
  opensOther,
  swapComplaints,
  takeBackComplaint,
  withAnswer,
} from './second-complaint.ts';

export interface GivenAnswer {
  question: string;
  answer: Answer;
  /** Of the complaint. */
  questions: readonly Question[];
}

/** What the states of the check can do and ask; guards only look at the last assessment. */
export const checkSetup = setup({
  types: { context: {} as CheckContext, events: {} as CheckEvent },
  actors: {
    assess: fromPromise<Assessment, ToAssess>(() => {
      throw new Error('provide the actor `assess`');
    }),
  },
  guards: {
    isCurrent: ({ context }, { question }: { question: string }) => question === context.current,
    isIn: (_, { question, ids }: { question: string | null; ids: readonly string[] }) =>
      question !== null && ids.includes(question),
    isFinished: ({ context }, { assessment }: { assessment: Assessment }) =>
      nextQuestion(context, assessment) === null,
    opensOther: ({ context }, { assessment }: { assessment: Assessment }) =>
      nextQuestion(context, assessment) === null && opensOther(assessment),
    isFirst: ({ context }) => previousQuestion(context) === null,
    cameFromResult: ({ context }) => cameFromResult(context),
    isAtStartOfSecond: ({ context }) => isAtStartOfSecond(context),
    mayAdd: ({ context }) => context.earlier === null && context.assessment?.ends === null,
  },
  // In ms: after this a visitor is told whom to call, instead of waiting for a network that hangs.
  delays: { patience: 15_000 },
  actions: {
    saveAnswer: assign(({ context }, { question, answer, questions }: GivenAnswer) =>
      withAnswer(context, question, answer, questions),
    ),
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
      answers: countingAnswers(context, assessment),
      current: assessment.asked.at(-1) ?? context.current,
      changing: null,
      adding: false,
    })),
    addComplaint: assign(({ context }) => addComplaint(context)),
    takeBackComplaint: assign(({ context }, { questions }: { questions: readonly Question[] }) =>
      takeBackComplaint(context, questions),
    ),
    goToOther: assign(({ context }) => goToOther(context)),
    swapComplaints: assign(({ context }) => swapComplaints(context)),
  },
});

/** Of a finished run of `assess`: what its guards and actions need. */
export const outputOf = ({ event }: { event: { output: Assessment } }) => ({
  assessment: event.output,
});

export const toAssess = ({ context }: { context: CheckContext }): ToAssess => ({
  answers: context.answers,
  earlier: context.earlier,
});
