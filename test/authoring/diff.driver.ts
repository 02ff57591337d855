import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Answers } from '../../src/pack/answers.ts';
import type { PackFiles } from '../../src/pack/parse-pack.ts';
import { type Ran, runCli, runCliWith } from './run-cli.ts';

export const diff = (before: string, after: string, ...options: string[]): Promise<Ran> =>
  runCli('diff', before, after, '--visitors', '3000', ...options);

/** The outcomes that `assess` gives, which shares no code with the comparison. */
export async function outcomesIn(rules: string, visitors: readonly Answers[]): Promise<string[]> {
  const args = ['assess', '--answers', '-', '--json', '--rules', rules];
  const { code, out, err } = await runCliWith({ input: JSON.stringify(visitors) }, ...args);
  assert.equal(code, 0, err);
  const assessed: { outcome: { id: string }; complete: boolean }[] = JSON.parse(out);
  for (const { complete } of assessed) assert.ok(complete, 'all that is asked has an answer');
  return assessed.map(({ outcome }) => outcome.id);
}

/** A new folder that holds these files. */
export async function folderWith(files: PackFiles, folder?: string): Promise<string> {
  const target = folder ?? (await mkdtemp(join(tmpdir(), 'klachten-check-diff-')));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(target, name)), { recursive: true });
    await writeFile(join(target, name), content);
  }
  return target;
}

export async function git(cwd: string, ...args: string[]): Promise<void> {
  const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  await promisify(execFile)('git', [...author, ...args], { cwd });
}
