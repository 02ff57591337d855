import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import type { PackFiles } from '../../src/pack/parse-pack.ts';

const folder = await mkdtemp(join(tmpdir(), 'edited-rules-'));
after(() => rm(folder, { recursive: true }));

/** A folder called `rules` with these files, in a place of its own that is gone after the tests. */
export async function folderWith(files: PackFiles): Promise<string> {
  const rules = join(await mkdtemp(join(folder, 'edit-')), 'rules');
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(rules, file)), { recursive: true });
    await writeFile(join(rules, file), text);
  }
  return rules;
}
