export {
  KlachtenCheckCompleteEvent,
  KlachtenCheckErrorEvent,
  KlachtenCheckStartEvent,
  KlachtenCheckStepEvent,
  type PackStamp,
} from './klachten-check.events.ts';
export { KlachtenCheck } from './klachten-check.ts';
export type { Answer, Answers } from './pack/answers.ts';
export type { ErrorCode } from './pack/check-error.ts';
export type { Pack, Questionnaire } from './pack/pack.ts';
export type { PackSource } from './pack/pack-source.ts';
export type { Assessment } from './triage/assessment.ts';
