import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../src/authoring/cli.ts', import.meta.url));

/** The command line as an author runs it, from its sources. */
export function startCli(...args: string[]) {
  return spawn(process.execPath, ['--import', 'tsx', cli, ...args]);
}

/** What a command printed, and its exit code. */
export async function runCli(...args: string[]) {
  const child = startCli(...args);
  child.stdin.end();
  const closed = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, out, err };
}
