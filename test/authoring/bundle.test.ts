import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliSizeOf } from '../../src/authoring/files/bundle.ts';
import { bundleOf } from '../../src/pack/bundle.ts';
import { forVisitors } from '../../src/pack/for-visitors.ts';
import { languages } from '../../src/pack/language.ts';
import { localise } from '../../src/pack/localise.ts';
import { parsePack } from '../../src/pack/parse-pack.ts';
import { assess } from '../../src/triage/assess.ts';
import { theFiles, theSource } from '../support/the-pack.ts';
import { runCli } from './run-cli.ts';

const rules = fileURLToPath(new URL('../../rules', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'bundle-'));
after(() => rm(folder, { recursive: true }));
const file = join(folder, 'pack.json');
const made = await runCli('bundle', rules, '-o', file, '--json');
const text = await readFile(file, 'utf8');

describe('klachten-check bundle', () => {
  it('makes one file that says what it is', () => {
    assert.equal(made.code, 0, made.err);
    const { $format, $version, pack } = JSON.parse(text);
    assert.equal($format, 'klachten-check-pack');
    assert.equal($version, 1);
    assert.equal(pack.version, theSource().version);
  });

  it('holds all languages, each as a visitor runs it, and nothing for the clinician', async () => {
    const { pack } = JSON.parse(text);
    for (const language of languages) {
      assert.deepEqual(localise(pack, language), localise(forVisitors(theSource()), language));
    }
    for (const key of ['rationale', 'guarantees', 'cases', 'supports', 'reviewed']) {
      assert.ok(!text.includes(`"${key}":`), key);
    }
    const [example] = theSource().cases;
    const { outcome } = await assess(localise(pack, 'nl') as never, example?.answers ?? {});
    assert.equal(outcome.id, example?.outcome);
  });

  it('tells the hash and the sizes of just these bytes', async () => {
    const { integrity, bytes, brotli } = JSON.parse(made.out);
    const bytesOnDisk = await readFile(file);
    assert.equal(integrity, `sha384-${createHash('sha384').update(bytesOnDisk).digest('base64')}`);
    assert.equal(bytes, bytesOnDisk.length);
    assert.equal(brotli, await brotliSizeOf(text));
    assert.ok(brotli < bytes / 4);
  });

  it('is the same every time for the same files', () => {
    assert.equal(bundleOf(parsePack(theFiles)), text);
  });

  it('refuses a pack with a mistake, with its place, and writes nothing', async () => {
    const copy = join(folder, 'spoilt');
    await cp(rules, copy, { recursive: true });
    const flags = await readFile(join(copy, 'red-flags.json'), 'utf8');
    await writeFile(join(copy, 'red-flags.json'), flags.replace('"fainted"', '"fanted"'));
    const target = join(folder, 'none.json');
    const { code, out } = await runCli('bundle', copy, '-o', target);
    assert.equal(code, 1);
    assert.match(out, /red-flags\.json:\d+:\d+[\s\S]*`fainted`/);
    await assert.rejects(stat(target));
  });

  it('could not run where it may not write', async () => {
    const { code, err } = await runCli('bundle', rules, '-o', join(folder, 'no/where.json'));
    assert.equal(code, 2);
    assert.match(err, /where\.json/);
  });
});
