/** Everything that is not needed before the first question shows; a chunk of its own. */
export { assess } from './triage/assess.ts';
export { result } from './views/result.ts';
