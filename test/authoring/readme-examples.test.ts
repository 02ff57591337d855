import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { PackFiles } from '../../src/pack/parse-pack.ts';
import { theFiles } from '../support/the-pack.ts';
import { folderWith } from './edited-rules.ts';
import { assertPrints } from './quoted-output.ts';
import { runCli } from './run-cli.ts';

const rules = fileURLToPath(new URL('../../rules', import.meta.url));
const readme = await readFile(new URL('../../rules/README.md', import.meta.url), 'utf8');

/** A worked example of the README, from its mark up to what the command prints. */
interface Example {
  id: string;
  edits: string[];
  command: string;
  printed: string;
}

const marked = readme.split(/<!-- example: (?=[\w-]+ -->)/).slice(1);
const examples = marked.map((text): Example => {
  const [example = '', printed = ''] = text.split(/```text\n([^]*?)```/);
  const blocks = (kind: string) =>
    [...example.matchAll(new RegExp(`\`\`\`${kind}\\n([^]*?)\`\`\``, 'g'))].map(
      ([, block]) => block,
    );
  const [command = ''] = blocks('sh');
  return {
    id: text.split(' ', 1)[0] ?? '',
    edits: blocks('diff').flatMap((block) => block ?? []),
    command: command.trim(),
    printed,
  };
});

const atOnce = { concurrency: availableParallelism() };

describe('the worked examples in the README of the rules', atOnce, () => {
  it('are all marked, so that each is run', () => {
    const count = (kind: string) => readme.split(`\`\`\`${kind}\n`).length - 1;
    assert.ok(examples.length > 0);
    assert.equal(count('text'), examples.length);
    assert.equal(count('diff'), examples.flatMap(({ edits }) => edits).length);
  });

  for (const { id, edits, command, printed } of examples) {
    it(`print what they say: ${id}`, async () => {
      const folder = await folderWith(edits.reduce(applied, theFiles));
      const [npx, name, ...args] = command.split(' ');
      assert.deepEqual([npx, name], ['npx', 'klachten-check']);
      const places: Record<string, string> = { rules: folder, 'HEAD:rules': rules };
      const { out, err } = await runCli(...args.map((word) => places[word] ?? word));
      assert.equal(err, '');
      assertPrints(out.replaceAll(folder, 'rules').replaceAll(rules, 'HEAD:rules'), printed);
    });
  }
});

/** A file with the lines after `+` in the place of those after `-`, as an editor would leave it. */
function applied(files: PackFiles, edit: string): PackFiles {
  const [heading = '', ...lines] = edit.trimEnd().split('\n');
  const file = heading.replace(/^@@ rules\/(.*) @@$/, '$1');
  const side = (mark: '-' | '+') =>
    lines
      .filter((line) => line.startsWith(mark) || line.startsWith(' '))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const text = files[file] ?? '';
  assert.equal(text.split(side('-')).length, 2, `${file} must have this once:\n${side('-')}`);
  return { ...files, [file]: text.replace(side('-'), () => side('+')) };
}
