import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { jsonSchemas } from '../../src/authoring/files/json-schemas.ts';
import { runCli } from './run-cli.ts';

const folder = await mkdtemp(join(tmpdir(), 'schema-'));
after(() => rm(folder, { recursive: true }));

describe('klachten-check schema', () => {
  it('writes into a folder with rules what the check itself holds to', async () => {
    await writeFile(join(folder, 'pack.json'), '{}');
    const { code, out } = await runCli('schema', folder, '--json');
    assert.equal(code, 0);
    const names = [...jsonSchemas().keys()];
    assert.deepEqual(JSON.parse(out).written, names);
    assert.deepEqual((await readdir(join(folder, 'schema'))).sort(), names.sort());
    for (const [name, text] of jsonSchemas()) {
      assert.equal(await readFile(join(folder, 'schema', name), 'utf8'), text);
    }
    assert.match(jsonSchemas().get('rules.schema.json') ?? '', /"reviewed"/);
  });

  it('writes nothing into another folder', async () => {
    const { code, err } = await runCli('schema', join(folder, 'schema'), '--lang', 'en');
    assert.equal(code, 2);
    assert.match(err, /no folder with rules/);
  });
});
