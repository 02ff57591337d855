import { fileURLToPath } from 'node:url';

const fileOf = (name: string) => fileURLToPath(new URL(`../src/${name}.ts`, import.meta.url));

/**
 * What every bundle holds instead of a library. `jsonpath-plus` and `hash-it` are never reached and throw;
 * of the others, 6 kB, a few lines do what json-rules-engine and we ask of them.
 */
export const standIns: Record<string, string> = {
  clone: fileOf('triage/stand-ins/clone'),
  eventemitter2: fileOf('triage/stand-ins/eventemitter2'),
  'hash-it': fileOf('triage/stand-ins/hash-it'),
  'jsonpath-plus': fileOf('triage/stand-ins/jsonpath-plus'),
  'lit/decorators.js': fileOf('views/stand-ins/decorators'),
};
