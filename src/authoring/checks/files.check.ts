import type { PackSource } from '../../pack/pack-source.ts';
import { type PackFiles, parsePack } from '../../pack/parse-pack.ts';
import { PackError, type Problem } from '../../pack/problem.ts';
import { inDutch } from '../problems/dutch-problems.ts';
import { codeFrame } from '../report/code-frame.ts';
import type { Remark, Words } from '../report/remark.ts';

/** The check of the files themselves, without which no other can begin. */
export const filesCheck: { id: string; title: Words } = {
  id: 'files',
  title: { nl: 'Opbouw en verwijzingen', en: 'Structure and references' },
};

/** The pack of these files, or everything that is wrong with them. */
export function readSource(files: PackFiles): { source?: PackSource; remarks: Remark[] } {
  try {
    return { source: parsePack(files), remarks: [] };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return { remarks: distinct(error.problems).map((problem) => remarkOf(problem, files)) };
  }
}

/** A bracket that is missing breaks all that are open: of mistakes in the form at one place the first counts. */
function distinct(problems: readonly Problem[]): Problem[] {
  const placeOf = ({ file, line, column }: Problem) => `${file}:${line}:${column}`;
  return problems.filter(
    (problem, at) =>
      problem.path !== '' ||
      problems.findIndex((other) => placeOf(other) === placeOf(problem)) === at,
  );
}

function remarkOf(problem: Problem, files: PackFiles): Remark {
  const { file, line, column, path, found, expected, hint } = problem;
  const dutch = inDutch(problem);
  const frame = codeFrame(files[file] ?? '', { line, column });
  return {
    level: 'error',
    check: filesCheck.id,
    what: {
      nl: `Gevonden: ${dutch.found}; verwacht: ${dutch.expected}.`,
      en: `Found ${found}; expected ${expected}.`,
    },
    ...(hint && { todo: { nl: dutch.hint ?? hint, en: hint } }),
    place: { file, line, column, path },
    ...(files[file] !== undefined && { lines: { nl: frame, en: frame } }),
  };
}
