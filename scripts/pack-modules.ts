import { join, relative } from 'node:path';
import { integrityOf } from '../src/authoring/files/bundle.ts';
import { readPackFiles } from '../src/authoring/files/read-pack-files.ts';
import { bundleOf } from '../src/pack/bundle.ts';
import { forVisitors } from '../src/pack/for-visitors.ts';
import { localise } from '../src/pack/localise.ts';
import type { Pack } from '../src/pack/pack.ts';
import { ofQuestionnaire, type PackSource } from '../src/pack/pack-source.ts';
import { packLibrary, packRules } from '../src/pack/packed.ts';
import { parsePack } from '../src/pack/parse-pack.ts';
import { formatProblem, PackError } from '../src/pack/problem.ts';
import { questionsOf, signsOf } from '../src/pack/questions.ts';

/** The code of each virtual module (src/virtual.d.ts) by its id. */
export type PackModules = ReadonlyMap<string, string>;

/**
 * Checks the pack in a folder and makes modules of it.
 *
 * @throws with every mistake in the pack and its place, for the person who made it.
 */
export async function packModules(folder: string): Promise<PackModules> {
  const source = await readPack(folder);
  const hash = `export const hash = ${JSON.stringify(integrityOf(bundleOf(source)))};`;
  return new Map(
    source.languages.flatMap((language) => {
      const pack = localise(forVisitors(source), language);
      const questionnaire = Object.fromEntries(ofQuestionnaire.map((key) => [key, pack[key]]));
      return [
        [`virtual:questionnaire/${language}`, hash + moduleOf(questionnaire)],
        [`virtual:emergency-signs/${language}`, moduleOf(emergencySignsIn(pack))],
        [`virtual:rules/${language}`, moduleOf(packRules(pack))],
        [`virtual:library/${language}`, moduleOf(packLibrary(pack))],
      ];
    }),
  );
}

/** What a visitor reads when the check does not work: the answers of the question about danger to life. */
function emergencySignsIn(pack: Pack): string[] {
  const question = questionsOf(pack).find(({ id }) => id === 'emergency-signs');
  if (question?.type !== 'multi') {
    throw new Error('the pack has no question `emergency-signs` with several answers');
  }
  return signsOf(question, {}).others.map(({ text }) => text);
}

const moduleOf = (data: unknown): string => `export default ${JSON.stringify(data)};`;

async function readPack(folder: string): Promise<PackSource> {
  try {
    return parsePack(await readPackFiles(folder));
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const problems = error.problems.map((problem) =>
      formatProblem({ ...problem, file: relative('.', join(folder, problem.file)) }),
    );
    throw new Error(`the pack can not be built:\n\n${problems.join('\n\n')}\n`);
  }
}
