import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackSource } from '../pack/pack-source.ts';
import { parsePack } from '../pack/parse-pack.ts';
import { formatProblem, PackError } from '../pack/problem.ts';
import { CouldNotRun } from './could-not-run.ts';
import { readPackFiles } from './read-pack-files.ts';

/** The rules that come with the package; this file runs from `dist/`. */
const builtInRules = fileURLToPath(new URL('../rules', import.meta.url));

/** @throws {CouldNotRun} with every mistake and its place, or when the folder can't be read. */
export async function loadPack(folder = builtInRules): Promise<PackSource> {
  try {
    return parsePack(await readPackFiles(folder));
  } catch (error) {
    if (error instanceof PackError) {
      const problems = error.problems.map((problem) =>
        formatProblem({ ...problem, file: join(folder, problem.file) }),
      );
      throw new CouldNotRun(
        `${problems.join('\n\n')}\n\n${problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`} in ${folder}`,
      );
    }
    throw new CouldNotRun(`The rules in ${folder} can not be read: ${(error as Error).message}`);
  }
}
