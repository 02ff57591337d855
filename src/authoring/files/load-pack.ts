import { join } from 'node:path';
import type { Language } from '../../pack/language.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import { type PackFiles, parsePack } from '../../pack/parse-pack.ts';
import { PackError } from '../../pack/problem.ts';
import { CouldNotRun } from '../problems/could-not-run.ts';
import { problemsInWords } from '../problems/problem-in-words.ts';
import { packageFolder } from './package-folder.ts';
import { readPackFiles } from './read-pack-files.ts';

/** The rules that come with the package. */
export const builtInRules = join(packageFolder, 'rules');

/** @throws {CouldNotRun} with every mistake and its place, or when the folder can't be read. */
export async function loadPack(
  folder = builtInRules,
  language: Language = 'en',
): Promise<PackSource> {
  const files = await loadPackFiles(folder, language);
  return packOf(files, { name: folder, fileName: (file) => join(folder, file) }, language);
}

/** Where files of a pack came from: as the author named it, and as a place in one of them is written. */
interface Origin {
  name: string;
  fileName(file: string): string;
}

/** @throws {CouldNotRun} with every mistake and its place. */
export function packOf(
  files: PackFiles,
  { name, fileName }: Origin,
  language: Language,
): PackSource {
  try {
    return parsePack(files);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const problems = error.problems.map((problem) => {
      return { ...problem, file: fileName(problem.file) };
    });
    const [one, more] = { nl: ['fout', 'fouten'], en: ['mistake', 'mistakes'] }[language];
    throw new CouldNotRun(
      `${problemsInWords(problems, language)}\n\n${problems.length} ${problems.length === 1 ? one : more} in ${name}`,
    );
  }
}

/** @throws {CouldNotRun} when the folder can't be read. */
export async function loadPackFiles(
  folder = builtInRules,
  language: Language = 'en',
): Promise<PackFiles> {
  return readPackFiles(folder).catch(({ message }: Error) => {
    const said = {
      nl: `De regels in ${folder} zijn niet te lezen: ${message}`,
      en: `The rules in ${folder} can not be read: ${message}`,
    };
    throw new CouldNotRun(said[language]);
  });
}
