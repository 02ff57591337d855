import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin as RollupPlugin } from 'rollup';
import { readPackFiles } from '../src/authoring/read-pack-files.ts';
import { type Language, languages } from '../src/pack/language.ts';
import { localise } from '../src/pack/localise.ts';
import type { PackSource } from '../src/pack/pack.ts';
import { parsePack } from '../src/pack/parse-pack.ts';
import { formatProblem, PackError } from '../src/pack/problem.ts';

/** The pack that this package is built with. */
export const rulesFolder = fileURLToPath(new URL('../rules', import.meta.url));

const name = 'pack';
const virtual = /^virtual:(?:questionnaire|rules)\/[a-z]+$/;

/** Serves the pack in `rules/` to rollup, checked, and as one module per part and language. */
export function packPlugin(folder = rulesFolder): RollupPlugin {
  let modules: Promise<Modules>;
  return {
    name,
    async buildStart() {
      // Before the reading, so that a pack with a mistake is watched until it is mended.
      this.addWatchFile(folder);
      for (const file of Object.keys(await readPackFiles(folder))) {
        this.addWatchFile(join(folder, file));
      }
      modules = packModules(folder);
      await modules;
    },
    resolveId: (id) => (virtual.test(id) ? id : null),
    load: async (id) => (virtual.test(id) ? codeOf(await modules, id) : null),
  };
}

/** The same for esbuild, which bundles the tests of the element. */
export function packPluginForEsbuild(folder = rulesFolder): EsbuildPlugin {
  return {
    name,
    setup(build) {
      let modules: Promise<Modules>;
      build.onStart(() => {
        modules = packModules(folder);
      });
      build.onResolve({ filter: virtual }, ({ path }) => ({ path, namespace: name }));
      build.onLoad({ filter: virtual, namespace: name }, async ({ path }) => ({
        contents: codeOf(await modules, path),
      }));
    },
  };
}

type Modules = ReadonlyMap<string, string>;

/** @throws with every mistake in the pack and its place, for the person who made it. */
async function packModules(folder: string): Promise<Modules> {
  const files = await readPackFiles(folder);
  try {
    const { topics, ...rest } = forVisitors(parsePack(files));
    const { id, version } = rest;
    return new Map(
      rest.languages.flatMap((language: Language) => [
        [`virtual:questionnaire/${language}`, moduleOf({ id, version, topics }, language)],
        [`virtual:rules/${language}`, moduleOf(rest, language)],
      ]),
    );
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const problems = error.problems.map((problem) =>
      formatProblem({ ...problem, file: relative('.', join(folder, problem.file)) }),
    );
    throw new Error(`mistakes in the pack\n\n${problems.join('\n\n')}\n`);
  }
}

/** Leaves out what is written for clinicians and for the proof, and what nothing refers to. */
function forVisitors({ guarantees: _, cases: __, ...pack }: PackSource) {
  const named = new Set(
    [...pack.rules, ...pack.advice].flatMap(({ event }) => event.params.sources),
  );
  const sources = Object.entries(pack.sources)
    .filter(([key]) => named.has(key))
    .map(([key, { read: _, supports: __, ...source }]) => [key, source]);
  return {
    ...pack,
    rules: pack.rules.map(({ event: { type, params }, ...rule }) => {
      const { rationale: _, ...seen } = params;
      return { ...rule, event: { type, params: seen } };
    }),
    sources: Object.fromEntries(sources),
  };
}

const moduleOf = (data: object, language: Language): string =>
  `export default ${JSON.stringify(localise(data, language))};`;

function codeOf(modules: Modules, id: string): string {
  const code = modules.get(id);
  if (code) return code;
  throw new Error(`${id}: the pack is not written in this language (${languages.join(', ')})`);
}
