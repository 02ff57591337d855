import { bundleOf } from '../../src/pack/bundle.ts';
import type { PackSource } from '../../src/pack/pack-source.ts';
import { type PackFiles, parsePack } from '../../src/pack/parse-pack.ts';

const files = import.meta.glob<string>(['../../rules/**/*.json', '!**/schema/**', '!**/cases/**'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The files of rules/ as they are written, without the example visitors. */
export const ruleFiles: PackFiles = Object.fromEntries(
  Object.entries(files).map(([path, text]) => [path.replace(/^.*\/rules\//, ''), text]),
);

/** The address of a pack, as a site would serve it; the page forgets it when it is left. */
export function addressOf(source: PackSource): string {
  return URL.createObjectURL(new Blob([bundleOf(source)], { type: 'application/json' }));
}

let builtIn: PackSource | undefined;

/** The address of the pack of rules/ with something else in it. */
export function packWith(change: Partial<PackSource>): string {
  builtIn ??= parsePack(ruleFiles);
  return addressOf({ ...builtIn, ...change });
}
