import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setInterval } from 'node:timers/promises';

/** An editor writes a file in steps: only what was quiet for one such pause, in ms, counts as saved. */
const pause = 200;

/**
 * Once at the beginning, and then after every save of a JSON file in a folder or below it; it never ends by itself.
 *
 * It looks at the times of the files, since `fs.watch` loses a file that an editor saved by renaming
 * another onto it (Node 20 on Linux), and hears nothing of network drives.
 */
export async function* savesIn(folder: string): AsyncGenerator<void> {
  let looked = await timesOf(folder);
  let before = looked;
  yield;
  for await (const _ of setInterval(pause)) {
    const now = await timesOf(folder);
    const isSaved = now !== looked && now === before;
    before = now;
    if (!isSaved) continue;
    looked = now;
    yield;
  }
}

/** When each file was last written, as one text; what can't be read for a moment counts as gone. */
async function timesOf(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const times = names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map(async (name) => {
      const found = await stat(join(folder, name)).catch(() => null);
      return `${name} ${found?.mtimeMs} ${found?.size}`;
    });
  return (await Promise.all(times)).join('\n');
}
