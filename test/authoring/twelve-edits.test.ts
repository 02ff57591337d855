import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { describe, it } from 'node:test';
import { spoil } from '../support/spoilt-pack.ts';
import { theSource } from '../support/the-pack.ts';
import { folderWith } from './edited-rules.ts';
import { assertPrints } from './quoted-output.ts';
import { rightEdits } from './right-edits.ts';
import { runCli } from './run-cli.ts';
import { wrongEdits } from './wrong-edits.ts';

/** The rules were still valid on this day, whenever the tests run. */
const today = theSource().validUntil;
const atOnce = { concurrency: availableParallelism() };

describe('klachten-check check after an edit of the rules', atOnce, () => {
  for (const { what, changes } of rightEdits) {
    it(`has nothing against ${what}`, async () => {
      const folder = await folderWith(spoil(...changes));
      const { code, out, err } = await runCli('check', folder, '--today', today);
      assert.equal(code, 0, out + err);
      assertPrints(out, '…\n✓ Bewijs over alle bezoekers\n…\n0 fouten, …');
    });
  }

  for (const { what, slip, told } of wrongEdits) {
    it(`refuses ${what}, and tells what to mend`, async () => {
      const folder = await folderWith(spoil(slip));
      const { code, out, err } = await runCli('check', folder, '--today', today);
      assert.equal(code, 1, out + err);
      assertPrints(out.replaceAll(folder, 'rules'), told);
    });
  }
});
