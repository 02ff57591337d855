/** What the first question needs in this language: one chunk, so that it is one request. */

export { default as questionnaire, hash } from 'virtual:questionnaire/en';
export { en as texts } from '../text/en.ts';
