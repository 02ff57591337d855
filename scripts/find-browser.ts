import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Launcher } from 'chrome-launcher';

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
  if (mayInstall()) {
    console.log('No browser found: installing Chromium with apt-get.');
    if (run('apt-get', 'update') && run('apt-get', 'install', '-y', 'chromium')) {
      const installed = findInstalled();
      if (installed) return installed;
    }
  }
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

function mayInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID="?debian/m.test(release);
}

function run(command: string, ...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}
