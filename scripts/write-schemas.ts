import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { type FileKind, fileKinds } from '../src/pack/pack-files.ts';

const folder = new URL('../rules/schema/', import.meta.url);

/** The JSON Schema of each kind of file in a pack, by the name of its file in rules/schema/. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    (Object.keys(fileKinds) as FileKind[]).map((kind) => [
      `${kind}.schema.json`,
      jsonSchemaOf(kind),
    ]),
  );
}

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

function jsonSchemaOf(kind: FileKind): string {
  // Draft 7, which VS Code understands best; what an author writes is the input of the schema.
  const schema = z.toJSONSchema(fileKinds[kind].schema, { target: 'draft-7', io: 'input' });
  // The one recursive schema, which zod can't name; a file with a second one would show it by `__schema1`.
  return `${JSON.stringify(schema, null, 2).replaceAll('__schema0', 'condition')}\n`;
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
