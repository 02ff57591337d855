import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = 'node_modules/.cache/klachten-check';

/** They take ten seconds or more, and so have a process of their own. */
const long = [
  'authoring/check',
  'authoring/read',
  'machine/hasty',
  'proof/prove',
  'proof/small-packs',
];

/**
 * Test files for Node's runner, which gives each a process: the short ones share some, because a process
 * takes a second to read the pack before it tests anything.
 *
 * @param processes how many the short ones share.
 * @returns the long ones first, so that none is left to run alone at the end.
 */
export function shareProcesses(files: readonly string[], processes: number): string[] {
  const isLong = (file: string) => long.some((name) => file === join('test', `${name}.test.ts`));
  const short = files.filter((file) => !isLong(file));
  mkdirSync(folder, { recursive: true });
  const shared = Array.from({ length: processes }, (_, at) => {
    const own = short.filter((_, index) => index % processes === at);
    const file = join(folder, `tests-${at + 1}.mts`);
    writeFileSync(file, own.map((name) => `import ${JSON.stringify(resolve(name))};\n`).join(''));
    return file;
  });
  return [...files.filter(isLong), ...shared];
}
