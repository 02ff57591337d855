import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { packModules } from '../../scripts/pack-modules.ts';
import { languages } from '../../src/pack/language.ts';
import { runCli } from './run-cli.ts';

const rules = fileURLToPath(new URL('../../rules', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'pack-hash-'));
after(() => rm(folder, { recursive: true }));

describe('the hash of the pack that is built in', () => {
  it('is the one that `klachten-check bundle` prints, in each language', async () => {
    const { out, err } = await runCli('bundle', rules, '-o', join(folder, 'pack.json'));
    const printed = out.split('\n').find((line) => line.startsWith('sha384-'));
    assert.ok(printed, err);
    const modules = await packModules(rules);
    for (const language of languages) {
      const code = modules.get(`virtual:questionnaire/${language}`) ?? '';
      const { hash } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      assert.equal(hash, printed);
    }
  });
});
