import { fileURLToPath } from 'node:url';

/**
 * What json-rules-engine requires, and what every bundle holds instead. `jsonpath-plus` and `hash-it`
 * are never reached and throw; the other two are 6 kB that a few lines replace.
 */
export const standIns: Record<string, string> = Object.fromEntries(
  ['clone', 'eventemitter2', 'hash-it', 'jsonpath-plus'].map((name) => [
    name,
    fileURLToPath(new URL(`../src/triage/stand-ins/${name}.ts`, import.meta.url)),
  ]),
);
