import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Debian as root: a bare CI machine, which gets what is missing installed. */
export function mayInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID="?debian/m.test(release);
}

/** @param wanted packages, and options before them. @returns whether it worked. */
export function install(...wanted: string[]): boolean {
  console.log(`apt-get install ${wanted.join(' ')}`);
  const get = () => run('apt-get', 'install', '-y', ...wanted);
  // The lists of packages are only fetched where those at hand do not do.
  return get() || (run('apt-get', 'update') && get());
}

function run(command: string, ...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const stdio = ['ignore', 'ignore', 'inherit'] as const;
  return spawnSync(command, args, { stdio: [...stdio], env }).status === 0;
}
