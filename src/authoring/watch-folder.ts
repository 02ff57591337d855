import { watch } from 'node:fs';

/** An editor writes a file in several steps; only when it has been quiet this long is it looked at. */
const quiet = 200;

/**
 * Calls back after every save in a folder, one call at a time, until the signal is given.
 *
 * @returns when the signal was given.
 * @throws when the folder can't be watched.
 */
export function watchFolder(
  folder: string,
  onSave: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let running: Promise<void> = Promise.resolve();
    const watcher = watch(folder, { recursive: true }, (_, name) => {
      if (name && !name.endsWith('.json')) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(onSave).catch(stop);
      }, quiet);
    });
    const stop = (error?: unknown) => {
      clearTimeout(timer);
      watcher.close();
      if (error instanceof Error) reject(error);
      else resolve();
    };
    watcher.on('error', stop);
    signal.addEventListener('abort', () => stop());
  });
}
