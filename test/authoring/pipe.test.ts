import assert from 'node:assert/strict';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { it } from 'node:test';
import { startCli } from './run-cli.ts';

it('whoever reads only the first lines of a command hears of no fault', async () => {
  const child = startCli(['read', '--all', '--json', '--rules', 'rules']);
  child.stdout.once('data', () => child.stdout.destroy());
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  assert.equal(said, '');
  assert.equal(code, 0);
});
