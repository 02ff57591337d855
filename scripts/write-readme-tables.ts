import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Element, elementOf, manifest } from './manifest/analyse.ts';
import { eventFields } from './manifest/event-fields.ts';

const root = new URL('../', import.meta.url);

/** The documents that hold tables, each between `<!-- table: events -->` and `<!-- /table -->`. */
const documents = ['README.md', 'docs/theming.md', 'docs/privacy.md'];

type Tables = Record<string, string>;

/** What the documents must hold: by their path, with every table as the sources say it now. */
export async function withTables(): Promise<Map<string, string>> {
  const tables = tablesOf(elementOf(await manifest()), await eventFields());
  const texts = documents.map(async (path): Promise<[string, string]> => {
    return [path, filled(await readFile(new URL(path, root), 'utf8'), tables)];
  });
  return new Map(await Promise.all(texts));
}

/**
 * Puts the tables in a text between their marks.
 *
 * @throws where a mark names no table, or stays open.
 */
export function filled(text: string, tables: Tables): string {
  const [before = '', ...marked] = text.split('<!-- table: ');
  const parts = marked.map((part) => {
    const [name = ''] = part.split(' -->', 1);
    const end = part.indexOf('<!-- /table -->');
    if (end < 0) throw new Error(`the table "${name}" does not end`);
    if (!Object.hasOwn(tables, name)) throw new Error(`there is no table "${name}"`);
    return `<!-- table: ${name} -->\n\n${tables[name]}\n\n${part.slice(end)}`;
  });
  return [before, ...parts].join('');
}

function tablesOf(element: Element, fields: Map<string, string[]>): Tables {
  const { attributes, slots, events, cssProperties, cssParts } = element;
  return {
    attributes: table('attribute | what it does', attributes, ({ name, description }) => [
      code(name),
      description,
    ]),
    slots: table('slot | what goes into it', slots, ({ name, description }) => [
      name ? code(name) : '(none)',
      description,
    ]),
    events: table('event | when | fields', events, ({ name, description, type }) => [
      code(name),
      description,
      (fields.get(type.text) ?? []).map(code).join(', '),
    ]),
    properties: table('custom property | what it sets | default', cssProperties, (property) => [
      code(property.name),
      property.description,
      property.default && code(property.default),
    ]),
    parts: table('part | what it is', cssParts, ({ name, description }) => [
      code(name),
      description,
    ]),
  };
}

const code = (text: string): string => `\`${text}\``;

function table<Row>(
  head: string,
  rows: readonly Row[] = [],
  cells: (row: Row) => (string | undefined)[],
): string {
  const rule = head.replace(/[^|]+/g, ' --- ').trim();
  return [head, rule, ...rows.map((row) => cells(row).map(inCell).join(' | '))]
    .map((line) => `| ${line} |`)
    .join('\n');
}

/** A bar would end the cell, also within code. */
const inCell = (text = ''): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

async function main(): Promise<void> {
  for (const [path, text] of await withTables()) {
    const file = new URL(path, root);
    if ((await readFile(file, 'utf8')) === text) continue;
    await writeFile(file, text);
    console.log(`wrote ${fileURLToPath(file)}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
