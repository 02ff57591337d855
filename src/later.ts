/** Everything that is not needed before the first question shows; a chunk of its own. */
export { unpackLibrary, unpackRules } from './pack/packed.ts';
export { resultStyles } from './result.styles.ts';
export { siteOf } from './site/site.ts';
export * as takeAlong from './take-along.ts';
export { adviceOnBoth, assessAll, moreSerious } from './triage/assess-both.ts';
export { signsForTheWorse } from './triage/for-the-worse.ts';
export { result } from './views/result.ts';
