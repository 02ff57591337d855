import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, realpath, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pkg from '../../package.json' with { type: 'json' };

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Somebody's project with the packed package installed, as `npm install klachten-check` leaves it. */
export interface Project {
  readonly folder: string;
  /** What npm would upload. */
  readonly tarball: string;
  /** Runs Node in the project, and gives what it printed. @throws if it fails, with that. */
  node(args: string[], env?: Record<string, string>): Promise<string>;
  /** Puts a folder from beside this file into the project. */
  add(folder: string): Promise<string>;
}

/**
 * A project for the tests of a file; there from the first test on.
 *
 * @param also what else it has installed, of the packages that are here: nothing but this, and what the
 *   package itself asks for, can be imported from it.
 */
export function openProject(...also: string[]): Project {
  const project = {} as { -readonly [key in keyof Project]: Project[key] };
  before(async () => {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'project-')));
    const modules = join(folder, 'node_modules');
    await mkdir(modules);
    for (const name of [...Object.keys(pkg.dependencies), ...also]) await link(name, modules);
    project.folder = folder;
    project.tarball = await packInto(folder);
    await run('tar', ['-xzf', project.tarball, '-C', folder]);
    await rename(join(folder, 'package'), join(modules, pkg.name));
    project.node = async (args, env = {}) => {
      const { stdout } = await run(process.execPath, args, {
        cwd: folder,
        env: { ...process.env, ...env },
      }).catch((error) => {
        throw new Error(`${args.join(' ')}\n${error.stdout}${error.stderr}`);
      });
      return stdout;
    };
    project.add = async (name) => {
      await cp(fileURLToPath(new URL(name, import.meta.url)), join(folder, name), {
        recursive: true,
      });
      return join(folder, name);
    };
  });
  after(() => project.folder && rm(project.folder, { recursive: true }));
  return project;
}

async function link(name: string, modules: string): Promise<void> {
  await mkdir(dirname(join(modules, name)), { recursive: true });
  await symlink(await realpath(join(root, 'node_modules', name)), join(modules, name), 'junction');
}

async function packInto(folder: string): Promise<string> {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const { stdout } = await run('npm', args, { cwd: root, shell: process.platform === 'win32' });
  return join(folder, JSON.parse(stdout)[0].filename);
}
