/** What an outcome needs in this language: the rules, and the words around them. */

export { default as rules } from 'virtual:rules/en';
export { en as texts } from '../text/result.en.ts';
