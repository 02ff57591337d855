import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin as RollupPlugin } from 'rollup';
import { readPackFiles } from '../src/authoring/files/read-pack-files.ts';
import { type PackModules, packModules } from './pack-modules.ts';

/** The pack that this package is built with. */
const rulesFolder = fileURLToPath(new URL('../rules', import.meta.url));

const name = 'pack';
const virtual = /^virtual:(?:questionnaire|emergency-signs|rules|library)\/[a-z]+$/;

/** Serves the pack in `rules/` to rollup, checked; a mistake in it fails the build. */
export function packPlugin(folder = rulesFolder): RollupPlugin {
  let modules: PackModules;
  return {
    name,
    async buildStart() {
      // Before it is checked, so that a pack with a mistake is watched until it is mended.
      const files = Object.keys(await readPackFiles(folder));
      for (const file of files) this.addWatchFile(join(folder, file));
      modules = await packModules(folder);
    },
    resolveId: (id) => (virtual.test(id) ? id : null),
    load: (id) => (virtual.test(id) ? codeOf(modules, id) : null),
  };
}

/** The same for esbuild, which bundles the tests of the element. */
export function packPluginForEsbuild(folder = rulesFolder): EsbuildPlugin {
  return {
    name,
    setup(build) {
      const modules = packModules(folder);
      build.onResolve({ filter: virtual }, ({ path }) => ({ path, namespace: name }));
      build.onLoad({ filter: /./, namespace: name }, async ({ path }) => ({
        contents: codeOf(await modules, path),
      }));
    },
  };
}

function codeOf(modules: PackModules, id: string): string {
  const code = modules.get(id);
  if (code === undefined) throw new Error(`${id}: the pack is not written in this language`);
  return code;
}
