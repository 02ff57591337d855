import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { newPack } from '../../src/authoring/files/new-pack.ts';
import { readPackFiles } from '../../src/authoring/files/read-pack-files.ts';
import { parsePack } from '../../src/pack/parse-pack.ts';
import { spoil, write } from '../support/spoilt-pack.ts';
import { theSource } from '../support/the-pack.ts';
import { runCli } from './run-cli.ts';

const folder = await mkdtemp(join(tmpdir(), 'new-'));
after(() => rm(folder, { recursive: true }));
const own = join(folder, 'Praktijk De Brug');
const begun = await runCli('new', own);

describe('klachten-check new', () => {
  it('starts a pack under an id, an address and a version of its own', async () => {
    assert.equal(begun.code, 0, begun.err);
    const { id, canonical, version, responsible } = parsePack(await readPackFiles(own));
    assert.equal(id, 'praktijk-de-brug');
    assert.match(canonical, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4/);
    assert.notEqual(canonical, theSource().canonical);
    assert.deepEqual([version, responsible], ['0.1.0', null]);
  });

  it('is otherwise the pack that comes with the check, with schemas for the editor', async () => {
    const { id, canonical, version, ...others } = parsePack(await readPackFiles(own));
    const { id: _, canonical: __, version: ___, ...asItCame } = theSource();
    assert.deepEqual(others, asItCame);
    const schema = JSON.parse(await readFile(join(own, 'schema/rules.schema.json'), 'utf8'));
    assert.equal(schema.type, 'object');
  });

  it('tells what to do next', () => {
    assert.match(begun.out, /klachten-check check .*--watch/);
  });

  it('leaves a folder alone that holds something', async () => {
    const { code, err } = await runCli('new', own, '--lang', 'en');
    assert.equal(code, 2);
    assert.match(err, /is not empty/);
  });

  it('refuses what can not be an id', async () => {
    const { code, err } = await runCli('new', join(folder, 'other'), '--id', 'De Brug');
    assert.equal(code, 2);
    assert.match(err, /De Brug kan geen id zijn/);
  });

  it('takes over no review: nobody looked at the new pack', () => {
    const reviewed = { by: 'A. Zorgverlener', on: '2026-11-25' };
    const files = newPack(
      spoil(
        write('red-flags.json', ['rules', 1, 'reviewed'], reviewed),
        write('advice/moving.json', ['rules', 0, 'reviewed'], reviewed),
        write('pack.json', ['responsible'], 'A. Zorgverlener'),
      ),
      'own',
    );
    const source = parsePack(files);
    assert.deepEqual(source.rules, theSource().rules);
    assert.deepEqual(source.advice, theSource().advice);
    assert.equal(source.responsible, null);
  });
});
