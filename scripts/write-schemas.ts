import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { jsonSchemas } from '../src/authoring/files/json-schemas.ts';

const folder = new URL('../rules/schema/', import.meta.url);

/** The files in rules/schema/ that are not what the zod schemas say now. */
export async function outdatedSchemas(): Promise<string[]> {
  const current = await Promise.all(
    [...jsonSchemas()].map(async ([name, text]) => {
      const written = await readFile(new URL(name, folder), 'utf8').catch(() => '');
      return written === text ? [] : [name];
    }),
  );
  return current.flat();
}

async function main(): Promise<void> {
  if (process.argv.includes('--check')) {
    const outdated = await outdatedSchemas();
    if (outdated.length === 0) return;
    console.error(`rules/schema/ is not up to date (npm run schema): ${outdated.join(', ')}`);
    process.exitCode = 1;
    return;
  }
  await mkdir(folder, { recursive: true });
  for (const [name, text] of jsonSchemas()) await writeFile(new URL(name, folder), text);
  console.log(`wrote ${jsonSchemas().size} schemas to ${fileURLToPath(folder)}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
