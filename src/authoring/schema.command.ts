import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../pack/language.ts';
import { jsonSchemas } from './files/json-schemas.ts';
import { CouldNotRun } from './problems/could-not-run.ts';

interface Options {
  json?: true;
  lang: Language;
}

/** Writes the JSON Schemas into `schema/` of a folder with rules, for the editor that it is opened in. */
export async function schemaCommand(folder: string, { json, lang }: Options): Promise<void> {
  if (!(await stat(join(folder, 'pack.json')).catch(() => null))) {
    throw new CouldNotRun(
      {
        nl: `In ${folder} staat geen pack.json: dat is geen map met regels.`,
        en: `There is no pack.json in ${folder}: that is no folder with rules.`,
      }[lang],
    );
  }
  const written = await writeSchemas(folder);
  const said = {
    nl: `${written.length} schema’s geschreven`,
    en: `${written.length} schemas written`,
  };
  console.log(
    json ? JSON.stringify({ written }, null, 2) : `${said[lang]}: ${join(folder, 'schema')}`,
  );
}

/** @returns the names of the files. */
export async function writeSchemas(folder: string): Promise<string[]> {
  const target = join(folder, 'schema');
  await mkdir(target, { recursive: true });
  for (const [name, text] of jsonSchemas()) await writeFile(join(target, name), text);
  return [...jsonSchemas().keys()];
}
