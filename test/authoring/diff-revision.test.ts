import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { readSide } from '../../src/authoring/diff/read-side.ts';
import { retype, spoil } from '../support/spoilt-pack.ts';
import { theFiles } from '../support/the-pack.ts';
import { folderWith, git } from './diff.driver.ts';
import { runCliWith } from './run-cli.ts';

const changed = spoil(retype('pack.json', '"fallback": "physiotherapist"', '"fallback": "gp"'));
const repository = await folderWith({ 'README.md': 'a clinic' });
await git(repository, 'init', '--quiet');
await folderWith(theFiles, join(repository, 'rules'));
await folderWith(theFiles, join(repository, 'packs/knee'));
await writeFile(join(repository, 'rules/schema.txt'), 'no part of a pack');
await git(repository, 'add', '.');
await git(repository, 'commit', '--quiet', '-m', 'first');
await git(repository, 'tag', 'v1.0');
await folderWith(changed, join(repository, 'rules'));
await git(repository, 'commit', '--quiet', '--all', '-m', 'second');
// A tag that is called as the folder, and holds something else than the folder does.
await git(repository, 'tag', 'rules', 'v1.0');

const diff = (...args: string[]) =>
  runCliWith({ cwd: repository }, 'diff', '--visitors', '64', '--json', ...args);
const [revisions, folder, missing, noFolder, option] = await Promise.all([
  diff('v1.0', 'HEAD'),
  diff('HEAD~1:packs/knee', 'rules'),
  diff('v1.1', 'rules'),
  diff('v1.0:rulez', 'rules'),
  diff('--', 'rules', '--output=x'),
]);
after(() => rm(repository, { recursive: true }));

const pack = ({ out }: { out: string }) =>
  JSON.parse(out).content.map(({ kind, id, fields }: Record<string, unknown>) => [
    kind,
    id,
    fields,
  ]);
const fallback = [['pack', 'fallback', [{ field: '', before: 'physiotherapist', after: 'gp' }]]];

describe('klachten-check diff of git revisions', () => {
  it('reads the rules as they stood, in the folder rules or another', () => {
    assert.deepEqual(pack(revisions), fallback);
    assert.deepEqual(pack(folder), fallback);
    assert.deepEqual([revisions.code, folder.code], [0, 0]);
  });

  it('takes a folder before a revision of the same name', () => {
    assert.equal(JSON.parse(folder.out).after.name, 'rules');
    assert.deepEqual(pack(folder), fallback, 'the tag `rules` would give no change at all');
  });

  it('says what is wrong where there is no such revision or folder in it', () => {
    for (const [ran, name] of [
      [missing, 'v1.1'],
      [noFolder, 'v1.0:rulez'],
      [option, '--output=x'],
    ] as const) {
      assert.equal(ran.code, 2);
      assert.equal(ran.out, '');
      assert.ok(ran.err.startsWith(`${name} is no folder, no bundle and no git revision`), ran.err);
    }
  });

  it('names a mistake in old rules by their revision', async () => {
    const home = process.cwd();
    await writeFile(join(repository, 'rules/pack.json'), '{');
    await git(repository, 'commit', '--quiet', '--all', '-m', 'broken');
    process.chdir(repository);
    try {
      await assert.rejects(readSide('HEAD'), /^Error: HEAD:rules\/pack\.json:1:/);
    } finally {
      process.chdir(home);
    }
  });
});
