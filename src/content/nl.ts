/** What the first question needs in this language: one chunk, so that it is one request. */

export { default as questionnaire, hash } from 'virtual:questionnaire/nl';
export { nl as texts } from '../text/nl.ts';
