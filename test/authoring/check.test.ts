import assert from 'node:assert/strict';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { theSource } from '../support/the-pack.ts';
import { runCli, startCli } from './run-cli.ts';

const rules = fileURLToPath(new URL('../../rules', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'check-'));
after(() => rm(folder, { recursive: true }));

/** A pack of its own with a mistake in a file. */
async function copyWith(name: string, file: string, from: string, to: string): Promise<string> {
  const copy = join(folder, name);
  await cp(rules, copy, { recursive: true });
  const text = await readFile(join(copy, file), 'utf8');
  assert.ok(text.includes(from));
  await writeFile(join(copy, file), text.replace(from, to));
  return copy;
}

describe('klachten-check check', () => {
  it('prints for people in Dutch, errors with their place, and a line with the sum', async () => {
    const copy = await copyWith('spoilt', 'red-flags.json', '"fainted"', '"fanted"');
    const { code, out, err } = await runCli('check', copy);
    assert.equal(code, 1);
    assert.equal(err, '');
    assert.match(out, /✗ Opbouw en verwijzingen\n/);
    assert.match(out, /spoilt\/red-flags\.json:\d+:\d+ rules\[\d+\]/);
    assert.match(out, /│ .*"fanted"/);
    assert.match(out, /`fainted`/);
    assert.match(out, /\n1 fout, 0 waarschuwingen · \d+,\d s\n$/);
  });

  it('prints JSON, with counts of the pack', async () => {
    const until = (date: string) => `"validUntil": "${date}"`;
    const now = until(theSource().validUntil);
    const copy = await copyWith('old', 'pack.json', now, until('2026-12-01'));
    const { code, out } = await runCli('check', copy, '--json', '--today', '2026-12-02');
    const { ok, remarks, counts, seconds } = JSON.parse(out);
    assert.equal(code, 1);
    assert.equal(ok, false);
    assert.equal(counts.rules, theSource().rules.length);
    assert.equal(counts.cases, theSource().cases.length);
    assert.ok(seconds > 0);
    const expired = remarks.find(
      ({ check, level }: { check: string; level: string }) =>
        check === 'expiry' && level === 'error',
    );
    assert.equal(expired.place.path, 'validUntil');
  });

  it('could not run without the folder: exit code 2', async () => {
    const { code, err } = await runCli('check', join(folder, 'nowhere'));
    assert.equal(code, 2);
    assert.match(err, /nowhere zijn niet te lezen/);
  });
});

describe('klachten-check check --watch', () => {
  it('tells after each save only what is new and what is solved, and ends with 0', {
    timeout: 120_000,
  }, async (test) => {
    const copy = await copyWith(
      'watched',
      'pack.json',
      '"responsible": null',
      '"responsible": "A"',
    );
    const child = startCli(['check', copy, '--watch', '--lang', 'en']);
    test.after(() => child.kill());
    let out = '';
    let read = 0;
    child.stdout.on('data', (data) => {
      out += data;
    });
    /** What is printed until a pattern, after what was looked at before. */
    const next = async (pattern: RegExp) => {
      while (!pattern.test(out.slice(read))) await once(child.stdout, 'data');
      const found = out.slice(read);
      read = out.length;
      return found;
    };
    await next(/Save a file/);

    const whole = await readFile(join(copy, 'routes.json'), 'utf8');
    await writeFile(join(copy, 'routes.json'), whole.slice(0, 3000));
    const half = await next(/· \d+\.\d s\n/);
    assert.match(half, /New:\n {2}error {2}Found/);
    assert.match(half, /routes\.json:\d+:\d+/);
    assert.match(half, /1 error, 0 warnings/);

    // As many editors save: the new file takes the place of the old one.
    await writeFile(join(copy, 'routes.json~'), whole);
    await rename(join(copy, 'routes.json~'), join(copy, 'routes.json'));
    const mended = await next(/· \d+\.\d s\n/);
    assert.match(mended, /✓ solved: .*\(routes\.json\)/);
    assert.doesNotMatch(mended, /New:/);

    const pack = await readFile(join(copy, 'pack.json'), 'utf8');
    await writeFile(
      join(copy, 'pack.json'),
      pack.replace('"responsible": "A"', '"responsible": null'),
    );
    assert.match(await next(/· \d+\.\d s\n/), /New:\n {2}warning {2}Nobody is responsible/);

    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    assert.equal(code, 0);
  });
});
