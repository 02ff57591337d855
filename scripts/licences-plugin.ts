import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'rollup';

/** The folder of the npm package that a module comes from; modules that a plugin made up begin with NUL. */
const packageFolder = /^[^\0].*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;

/** Writes the licences of everything that was bundled into one file, as these licences ask for. */
export function licencesPlugin(fileName: string): Plugin {
  return {
    name: 'licences',
    async generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? file.moduleIds : [],
      );
      const folders = new Set(modules.flatMap((id) => id.match(packageFolder) ?? []));
      const licences = await Promise.all([...folders].sort().map(licenceOf));
      this.emitFile({ type: 'asset', fileName, source: licences.join(`\n${'-'.repeat(80)}\n\n`) });
    },
  };
}

async function licenceOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? await readFile(join(folder, file), 'utf8') : '';
  return `${name} ${version} (${license})\n\n${text}`;
}
