import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package: the nearest with a package.json, from `dist/` as well as from the sources. */
export const packageFolder = nearestPackage(dirname(fileURLToPath(import.meta.url)));

function nearestPackage(folder: string): string {
  const isPackage = existsSync(join(folder, 'package.json')) || dirname(folder) === folder;
  return isPackage ? folder : nearestPackage(dirname(folder));
}
