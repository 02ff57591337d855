import { readFile, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { bundleFormat, type VisitorPack } from '../../pack/bundle.ts';
import type { Language } from '../../pack/language.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import type { PackFiles } from '../../pack/parse-pack.ts';
import { loadPackFiles, packOf } from '../files/load-pack.ts';
import { CouldNotRun } from '../problems/could-not-run.ts';
import { filesAtRevision } from './git-files.ts';

/** One of two packs that are compared. */
export interface Side {
  /** As the author named it. */
  name: string;
  source: PackSource;
  /** Absent for a bundle, which holds only what a visitor's browser needs. */
  files?: PackFiles;
  /** A file of the pack as a place in it is written. */
  fileName(file: string): string;
}

/**
 * Reads a pack from a folder, a bundle or a git revision; what stands on the disk goes before a
 * revision of the same name.
 *
 * @throws {CouldNotRun} when it is none of these, or its rules have a mistake.
 */
export async function readSide(name: string, language: Language = 'en'): Promise<Side> {
  const sideOf = (files: PackFiles, fileName: Side['fileName']): Side => ({
    name,
    files,
    fileName,
    source: packOf(files, { name, fileName }, language),
  });
  const found = await stat(name).catch(() => undefined);
  if (found?.isDirectory()) {
    return sideOf(await loadPackFiles(name, language), (file) => join(name, file));
  }
  if (found) return bundleSide(name);
  const revision = await filesAtRevision(name);
  if (typeof revision === 'string') {
    throw new CouldNotRun(
      `${name} is no folder, no bundle and no git revision (such as HEAD~1 or v1.0:rules).\n  git: ${revision}`,
    );
  }
  const [commit = ''] = name.split(':');
  return sideOf(revision.files, (file) => `${commit}:${posix.join(revision.folder, file)}`);
}

async function bundleSide(name: string): Promise<Side> {
  const text = await readFile(name, 'utf8');
  const { $format, $version, pack } = readJson(text);
  if ($format !== bundleFormat.$format || $version !== bundleFormat.$version || !pack) {
    throw new CouldNotRun(`${name} is no bundle of rules that this version knows.`);
  }
  // A bundle is made by a program, out of a pack that was checked.
  return { name, source: sourceOfBundle(pack), fileName: () => name };
}

/** A pack out of what a visitor's browser gets of it; the rest is empty. */
export function sourceOfBundle(pack: VisitorPack): PackSource {
  const source = {
    ...pack,
    contradictions: pack.contradictions.map((items) => ({ items })),
    guarantees: [],
    cases: [],
    facts: {},
    reading: [],
    population: undefined,
  };
  return source as unknown as PackSource;
}

interface Bundle {
  $format?: unknown;
  $version?: unknown;
  pack?: VisitorPack;
}

function readJson(text: string): Bundle {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
