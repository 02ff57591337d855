import { join, relative } from 'node:path';
import { readPackFiles } from '../src/authoring/read-pack-files.ts';
import { forVisitors } from '../src/pack/for-visitors.ts';
import type { Language } from '../src/pack/language.ts';
import { localise } from '../src/pack/localise.ts';
import type { AdviceRule, OutcomeRule } from '../src/pack/pack.ts';
import type { PackSource } from '../src/pack/pack-source.ts';
import { parsePack } from '../src/pack/parse-pack.ts';
import { formatProblem, PackError } from '../src/pack/problem.ts';

/** The code of each virtual module (src/virtual.d.ts) by its id. */
export type PackModules = ReadonlyMap<string, string>;

/**
 * Checks the pack in a folder and makes modules of it.
 *
 * @throws with every mistake in the pack and its place, for the person who made it.
 */
export async function packModules(folder: string): Promise<PackModules> {
  const pack = await readPack(folder);
  return new Map(
    pack.languages.flatMap((language) => [
      [`virtual:questionnaire/${language}`, questionnaireModule(pack, language)],
      [`virtual:rules/${language}`, rulesModule(pack, language)],
    ]),
  );
}

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

function questionnaireModule({ id, version, topics }: PackSource, language: Language): string {
  return `export default ${JSON.stringify(localise({ id, version, topics }, language))};`;
}

/** Everything but the questions. */
function rulesModule(source: PackSource, language: Language): string {
  const { topics: _, rules, advice, ...rest } = localise(forVisitors(source), language);
  return `${fromColumns}
export default {
  rules: fromColumns('outcome', ${JSON.stringify(toColumns(rules))}),
  advice: fromColumns('advice', ${JSON.stringify(toColumns(advice))}),
  ...${JSON.stringify(rest)},
};`;
}

/** All names, then all conditions, then all texts …: like beside like is 1.3 kB less for a visitor. */
function toColumns(rules: readonly (OutcomeRule | AdviceRule)[]): Record<string, unknown[]> {
  const rows = rules.map(({ name, conditions, event }): Record<string, unknown> => {
    return { name, conditions, ...event.params };
  });
  const keys = new Set(rows.flatMap((row) => Object.keys(row)));
  return Object.fromEntries([...keys].map((key) => [key, rows.map((row) => row[key] ?? null)]));
}

/** The way back, which runs in the browser. */
const fromColumns = `
const fromColumns = (type, { name, conditions, ...params }) =>
  name.map((_, row) => {
    const cells = Object.entries(params).map(([key, column]) => [key, column[row]]);
    return {
      name: name[row],
      conditions: conditions[row],
      event: { type, params: Object.fromEntries(cells.filter(([, cell]) => cell !== null)) },
    };
  });`;
