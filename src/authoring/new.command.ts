import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Language } from '../pack/language.ts';
import { idSchema } from '../pack/text.schema.ts';
import { builtInRules, loadPackFiles } from './files/load-pack.ts';
import { newPack } from './files/new-pack.ts';
import { CouldNotRun } from './problems/could-not-run.ts';
import { writeSchemas } from './schema.command.ts';

interface Options {
  id?: string;
  json?: true;
  lang: Language;
}

/** Starts rules of one's own in an empty folder, from the ones that come with the package. */
export async function newCommand(folder: string, { id, json, lang }: Options): Promise<void> {
  const ownId = id ?? slugOf(basename(resolve(folder)));
  if (!idSchema.safeParse(ownId).success) {
    throw new CouldNotRun(
      {
        nl: `${ownId || folder} kan geen id zijn; geef er een met --id, zoals praktijk-de-brug: kleine letters met streepjes.`,
        en: `${ownId || folder} can’t be an id; give one with --id, such as the-bridge: lower-case words with hyphens.`,
      }[lang],
    );
  }
  const present = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new CouldNotRun(`${folder}: ${error.message}`);
  });
  if (present.length > 0) {
    throw new CouldNotRun(
      {
        nl: `De map ${folder} is niet leeg. Kies een nieuwe map, dan gaat er niets verloren.`,
        en: `The folder ${folder} is not empty. Choose a new one, so that nothing gets lost.`,
      }[lang],
    );
  }
  const files = newPack(await loadPackFiles(builtInRules, lang), ownId);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, dirname(name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const schemas = await writeSchemas(folder);
  const written = [...Object.keys(files), ...schemas.map((name) => `schema/${name}`)];
  console.log(json ? JSON.stringify({ id: ownId, written }, null, 2) : whatNext(folder)[lang]);
}

const slugOf = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const whatNext = (folder: string) => ({
  nl: `Je eigen regels staan in ${folder}.

Wat nu?
  1. Open de map in een editor die JSON begrijpt, zoals VS Code.
  2. Pas vragen, regels en teksten aan.
  3. Kijk na elke wijziging of alles klopt:  klachten-check check ${folder} --watch
  4. Laat een zorgverlener de regels nakijken, en zet diens naam bij \`responsible\` in pack.json.`,
  en: `Your own rules are in ${folder}.

What now?
  1. Open the folder in an editor that understands JSON, such as VS Code.
  2. Change questions, rules and texts.
  3. See after each change whether all is well:  klachten-check check ${folder} --watch --lang en
  4. Have a clinician review the rules, and put their name at \`responsible\` in pack.json.`,
});
