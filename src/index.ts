export { KlachtenCheck } from './klachten-check.ts';
export type { Pack, PackSource, Questionnaire } from './pack/pack.ts';
export type { Answer, Answers } from './triage/answers.ts';
export type { Assessment } from './triage/assessment.ts';
