/** What an outcome needs in this language: the rules, and the words around them. */

export { default as rules } from 'virtual:rules/nl';
export { nl as texts } from '../text/result.nl.ts';
