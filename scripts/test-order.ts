import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * What takes longest, or goes over again what others look at once: it comes last, and where time is short
 * (TEST_MINUTES) some of it stays out.
 */
const thorough = [
  'authoring/twelve-edits',
  'triage/random-visitors',
  'authoring/diff',
  'authoring/readme-examples',
  'built/hostile',
  'built/frameworks',
  'built/types',
  'built/firefox',
  'built/webkit',
  'proof/planted-holes',
  'triage/for-the-worse',
  'authoring/mutate',
  'machine/two-complaints',
  'triage/advice-for-visitors',
  'authoring/checks-cases',
  'own-pack/what-is-read-runs',
  'machine/whim',
  'built/stories',
  'element/accessible.en',
  'element/looks-motion',
  'element/looks-narrow',
  'element/looks-themes',
  'element/site-buttons',
];

export type Room = 'node' | 'built' | 'element';

/** The test files of a room: those that come first, and those that come last. */
export function testFiles(room: Room): { first: string[]; last: string[] } {
  const all = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && roomOf(name) === room)
    .map((name) => join('test', name));
  const rankOf = (file: string) =>
    thorough.findIndex((name) => file === join('test', ...`${name}.test.ts`.split('/')));
  return {
    first: all.filter((file) => rankOf(file) < 0),
    last: all.filter((file) => rankOf(file) >= 0).sort((a, b) => rankOf(a) - rankOf(b)),
  };
}

function roomOf(name: string): Room {
  const [folder] = name.split(sep);
  return folder === 'built' || folder === 'element' ? folder : 'node';
}
