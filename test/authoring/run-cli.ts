import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = fileURLToPath(new URL('../../src/authoring/cli.ts', import.meta.url));
const tsx = import.meta.resolve('tsx');

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** The command line as an author runs it, from its sources. */
export function startCli(args: readonly string[], cwd = root) {
  return spawn(process.execPath, ['--import', tsx, cli, ...args], { cwd });
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
