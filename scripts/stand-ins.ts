import { fileURLToPath } from 'node:url';

const standIn = (name: string) =>
  fileURLToPath(new URL(`../src/triage/stand-ins/${name}.ts`, import.meta.url));

/** What json-rules-engine requires and our rules never reach, and what every bundle holds instead. */
export const standIns: Record<string, string> = {
  eventemitter2: standIn('eventemitter2'),
  'hash-it': standIn('hash-it'),
  'jsonpath-plus': standIn('jsonpath-plus'),
};
