import { join } from 'node:path';
import type { PackSource } from '../pack/pack-source.ts';
import { type PackFiles, parsePack } from '../pack/parse-pack.ts';
import { formatProblem, PackError } from '../pack/problem.ts';
import { CouldNotRun } from './could-not-run.ts';
import { packageFolder } from './package-folder.ts';
import { readPackFiles } from './read-pack-files.ts';

/** The rules that come with the package. */
export const builtInRules = join(packageFolder, 'rules');

/** @throws {CouldNotRun} with every mistake and its place, or when the folder can't be read. */
export async function loadPack(folder = builtInRules): Promise<PackSource> {
  const files = await loadPackFiles(folder);
  try {
    return parsePack(files);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const problems = error.problems.map((problem) =>
      formatProblem({ ...problem, file: join(folder, problem.file) }),
    );
    throw new CouldNotRun(
      `${problems.join('\n\n')}\n\n${problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`} in ${folder}`,
    );
  }
}

/** @throws {CouldNotRun} when the folder can't be read. */
export async function loadPackFiles(folder = builtInRules): Promise<PackFiles> {
  return readPackFiles(folder).catch((error: Error) => {
    throw new CouldNotRun(`The rules in ${folder} can not be read: ${error.message}`);
  });
}
