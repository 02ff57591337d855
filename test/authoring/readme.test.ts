import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { dirname, posix } from 'node:path';
import { before, describe, it } from 'node:test';
import pkg from '../../package.json' with { type: 'json' };
import { elementOf, manifest } from '../../scripts/manifest/analyse.ts';
import { filled, withTables } from '../../scripts/write-readme-tables.ts';
import { runCli } from './run-cli.ts';

const documents = [
  'README.md',
  'rules/README.md',
  'docs/embedding.md',
  'docs/handover.md',
  'docs/privacy.md',
  'docs/theming.md',
];
/** What npm packs besides `files`. */
const alwaysPacked = ['README.md', 'LICENSE', 'package.json'];

const texts = new Map<string, string>();
before(async () => {
  for (const path of documents) texts.set(path, await readFile(path, 'utf8'));
});

const all = () => [...texts.values()].join('\n');
const found = (pattern: RegExp, text = all()) => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
];

describe('the documents', () => {
  it('hold the tables that the sources give (npm run docs)', async () => {
    for (const [path, text] of await withTables()) assert.equal(texts.get(path), text, path);
  });

  it('have a table at each mark, and refuse one that is not there', () => {
    const tables = { events: '| event |' };
    const text = 'a\n<!-- table: events -->\nold\n<!-- /table -->\nb';
    const now = filled(text, tables);
    assert.equal(now, 'a\n<!-- table: events -->\n\n| event |\n\n<!-- /table -->\nb');
    assert.equal(filled(now, tables), now);
    assert.throws(() => filled(text.replace('events', 'evnts'), tables), /no table "evnts"/);
    assert.throws(() => filled(text.replace('/table', ''), tables), /"events" does not end/);
  });

  it('link only to what ships with the package, and to headings that are there', async () => {
    for (const [path, text] of texts) {
      for (const link of found(/\]\(((?!https?:)[^)\s]+)\)/g, text)) {
        const [target = '', anchor] = link.split('#');
        const file = target ? posix.join(dirname(path), target) : path;
        const [top = ''] = file.split('/');
        assert.ok([...pkg.files, ...alwaysPacked].includes(top), `${path}: ${file} does not ship`);
        const linked = await readFile(file, 'utf8').catch(() => assert.fail(`${path}: ${link}`));
        if (anchor)
          assert.ok(anchorsOf(linked).includes(anchor), `${path}: no heading for ${link}`);
      }
    }
  });

  it('name every script of npm that a person runs, and none that is not there', () => {
    const named = found(/npm run ([\w:-]+)/g);
    for (const name of named) assert.ok(Object.hasOwn(pkg.scripts, name), name);
    const inside = ['clean', 'format', 'klachten-check', 'lint', 'prepack', 'types', 'types:emit'];
    const short = ['start', 'test'];
    assert.deepEqual(
      Object.keys(pkg.scripts).filter((name) => ![...named, ...inside, ...short].includes(name)),
      [],
    );
  });

  it('name every command of klachten-check, and none that is not there', async () => {
    const { out } = await runCli('--help');
    const [, list = ''] = out.split('Commands:\n');
    const commands = found(/^ {2}([a-z]+) /gm, list).filter((name) => name !== 'help');
    assert.deepEqual(found(/npx klachten-check ([a-z]+)/g).sort(), commands.sort());
  });

  it('tell of every error code, and of no other', async () => {
    const source = await readFile('src/pack/check-error.ts', 'utf8');
    const [, told = ''] = (texts.get('docs/privacy.md') ?? '').split('\n## What went wrong\n');
    const codes = found(/^\| `([a-z-]+)` \|/gm, told.split('\n## ')[0]);
    assert.deepEqual(codes.sort(), found(/\| '([a-z-]+)'/g, source).sort());
  });

  it('write on the element only what it knows, in each example', async () => {
    const { attributes = [], slots = [], cssProperties = [] } = elementOf(await manifest());
    const names = (entries: readonly { name: string }[]) => entries.map(({ name }) => name);
    const tags = found(/<klachten-check((?:\s+[\w-]+(?:="[^"]*")?)+)\s*>/g);
    const written = tags.flatMap((tag) => found(/\s([\w-]+)(?==|$)/g, tag));
    assert.ok(tags.length > 0);
    for (const name of written) assert.ok(names(attributes).includes(name), `attribute ${name}`);
    for (const name of found(/\bslot="([^"]*)"/g))
      assert.ok(names(slots).includes(name), `slot ${name}`);
    for (const name of found(/(--klachten-check-[\w-]+)/g)) {
      assert.ok(names(cssProperties).includes(name), `property ${name}`);
    }
  });

  it('know the version that the package has', async () => {
    const [, version] = (await readFile('CHANGELOG.md', 'utf8')).match(/^## (\S+)/m) ?? [];
    assert.equal(version, pkg.version);
    const { version: locked } = JSON.parse(await readFile('package-lock.json', 'utf8'));
    assert.equal(locked, pkg.version);
    const embedding = texts.get('docs/embedding.md') ?? '';
    assert.deepEqual(found(/\b(\d+\.\d+\.\d+)\b/g, embedding), [pkg.version]);
  });
});

/** As GitHub makes them of headings. */
const anchorsOf = (text: string): string[] =>
  found(/^#+ (.+)$/gm, text).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );
