import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { install, mayInstall } from './debian.ts';

/** What WebKit is tested with. */
export interface WebKit {
  driver: string;
  browser: string;
  /** Gives it a screen to draw on. */
  screen: string;
}

/**
 * The path of a Firefox. On Debian root gets one installed.
 *
 * @returns what to do, in one line, where there is none: its tests are then skipped.
 * @throws where it had to be there, and could not be installed.
 */
export function findFirefox(): { path: string } | { missing: string } {
  const path = orInstalled(firefox, 'firefox-esr');
  return path ? { path } : { missing: 'No Firefox found: install it, or set FIREFOX_PATH to one.' };
}

/** WebKitGTK, the engine of Safari as Debian has it; the same way as Firefox. */
export function findWebKit(): WebKit | { missing: string } {
  const found = orInstalled(webKit, 'webkit2gtk-driver', 'xvfb', 'xauth');
  return (
    found ?? { missing: 'No WebKit found: it is tested on Linux, with webkit2gtk-driver and xvfb.' }
  );
}

function orInstalled<Found>(
  find: () => Found | undefined,
  ...packages: string[]
): Found | undefined {
  const found = find();
  if (found || !mayInstall()) return found;
  const installed = install('--no-install-recommends', ...packages) ? find() : undefined;
  if (!installed) throw new Error(`${packages.join(', ')} could not be installed.`);
  return installed;
}

function firefox(): string | undefined {
  const { FIREFOX_PATH } = process.env;
  if (FIREFOX_PATH && existsSync(FIREFOX_PATH)) return FIREFOX_PATH;
  return (
    onPath('firefox-esr') ??
    onPath('firefox') ??
    [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ].find((path) => existsSync(path))
  );
}

function webKit(): WebKit | undefined {
  const [driver, screen] = [onPath('WebKitWebDriver'), onPath('xvfb-run')];
  const browser = ['x86_64', 'aarch64']
    .map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
    .find((path) => existsSync(path));
  return driver && screen && browser ? { driver, screen, browser } : undefined;
}

function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
