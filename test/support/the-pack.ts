import { fileURLToPath } from 'node:url';
import { readPackFiles } from '../../src/authoring/files/read-pack-files.ts';
import { forVisitors } from '../../src/pack/for-visitors.ts';
import { localise } from '../../src/pack/localise.ts';
import type { Language, Pack } from '../../src/pack/pack.ts';
import type { PackSource } from '../../src/pack/pack-source.ts';
import { packLibrary, packRules, unpackLibrary, unpackRules } from '../../src/pack/packed.ts';
import { type PackFiles, parsePack } from '../../src/pack/parse-pack.ts';

const folder = fileURLToPath(new URL('../../rules', import.meta.url));

/** The files of rules/, as they stand on the disk. */
export const theFiles: PackFiles = await readPackFiles(folder);

let source: PackSource | undefined;

/** The pack of rules/ in all its languages, with its guarantees and cases. */
export function theSource(): PackSource {
  source ??= parsePack(theFiles);
  return source;
}

const packs = new Map<Language, Pack>();

/** The pack of rules/ as it runs for a visitor; the same object every time, as in a browser. */
export function thePack(language: Language = 'nl'): Pack {
  const pack = packs.get(language) ?? asItArrives(localise(forVisitors(theSource()), language));
  packs.set(language, pack);
  return pack;
}

const asItArrives = (pack: Pack): Pack =>
  unpackLibrary(packLibrary(pack), unpackRules(packRules(pack), pack.topics));
