import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Launcher } from 'chrome-launcher';
import { install, mayInstall } from './debian.ts';

/** Chromium's sandbox refuses root; the rest keeps it from calling home while the tests watch requests. */
export const browserFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * The path of a Chrome, Chromium or Edge. On Debian root gets one installed, so that a bare
 * CI machine needs no other preparation; everyone else is told what to do.
 *
 * @throws with that one line.
 */
export async function findBrowser(): Promise<string> {
  const found = findInstalled();
  if (found) return found;
  const installed = mayInstall() && install('chromium') && findInstalled();
  if (installed) return installed;
  throw new Error('No browser found: install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
}

function findInstalled(): string | undefined {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH && existsSync(CHROME_PATH)) return CHROME_PATH;
  return findChrome() ?? edgePlaces().find((path) => existsSync(path));
}

function findChrome(): string | undefined {
  try {
    return Launcher.getFirstInstallation();
  } catch {
    // Its way to say that there is none.
    return undefined;
  }
}

function edgePlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'];
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((variable) => process.env[variable] ?? [])
      .map((folder) => join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'));
  }
  return ['/usr/bin/microsoft-edge-stable', '/usr/bin/microsoft-edge', '/snap/bin/chromium'];
}
