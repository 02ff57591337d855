import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(root, 'node_modules/.cache/klachten-check', `cli-${process.pid}.mjs`);

// From one file it starts in a third of a second, from its many sources in more than one.
buildSync({
  entryPoints: [join(root, 'src/authoring/cli.ts')],
  outfile: cli,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
});
process.on('exit', () => rmSync(cli, { force: true }));

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** The command line as an author runs it, from its sources. */
export function startCli(args: readonly string[], cwd = root) {
  return spawn(process.execPath, [cli, ...args], { cwd });
}

/** What a command printed, and its exit code. */
export const runCli = (...args: string[]): Promise<Ran> => runCliWith({}, ...args);

/** The same in another folder, or with something on stdin. */
export async function runCliWith(
  { cwd, input = '' }: { cwd?: string; input?: string },
  ...args: readonly string[]
): Promise<Ran> {
  const child = startCli(args, cwd);
  child.stdin.end(input);
  const closed = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, out, err };
}
