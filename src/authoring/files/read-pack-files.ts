import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { PackFiles } from '../../pack/parse-pack.ts';

/** Not part of a pack, though they stand in its folder: the schemas are made from the code. */
const generated = 'schema/';

/**
 * The JSON files of a pack's folder by their name within it, in the order of their names.
 *
 * @throws when the folder can't be read.
 */
export async function readPackFiles(folder: string): Promise<PackFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !name.startsWith(generated))
    .sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}
