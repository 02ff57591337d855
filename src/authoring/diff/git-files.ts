import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { PackFiles } from '../../pack/parse-pack.ts';

/** The folder of the rules within a repository, where a revision names none. */
const usualFolder = 'rules';

/** The files of a pack as they stood at a revision of the repository around the working directory. */
export interface FilesAtRevision {
  files: PackFiles;
  /** The folder within the repository. */
  folder: string;
}

/**
 * @param name a revision as git knows it, with the folder of the rules after a colon: `v1.0:rules`.
 * @returns a text that says what is wrong where git knows no such revision or folder.
 */
export async function filesAtRevision(name: string): Promise<FilesAtRevision | string> {
  const [revision = '', path = usualFolder] = splitAtColon(name);
  const folder = path.replace(/^\.?\/+|\/+$/g, '');
  try {
    const verify = ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`];
    const commit = (await git(verify)).trim();
    const tree = folder === '' || folder === '.' ? commit : `${commit}:${folder}`;
    const listed = await git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', tree]);
    const names = listed
      .split('\0')
      .filter((file) => file.endsWith('.json') && !file.startsWith('schema/'));
    const blob = (file: string) => (tree === commit ? `${commit}:${file}` : `${tree}/${file}`);
    const texts = await Promise.all(names.map((file) => git(['cat-file', 'blob', blob(file)])));
    return { folder, files: Object.fromEntries(names.map((file, at) => [file, texts[at] ?? ''])) };
  } catch (error) {
    const { code, stderr, message } = error as NodeJS.ErrnoException & { stderr?: string };
    return code === 'ENOENT' ? 'git is not installed' : (stderr || message).trim();
  }
}

function splitAtColon(name: string): string[] {
  const at = name.indexOf(':');
  return at < 0 ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

/** No shell: a revision is never read as a command. */
async function git(args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', args, { maxBuffer: 2 ** 28 });
  return stdout;
}
