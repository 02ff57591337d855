import { readdir, readFile } from 'node:fs/promises';

/** The events of the element by name, with the name of their class, from where TypeScript is told of them. */
export async function eventTypes(folder = 'src'): Promise<Map<string, string>> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts'));
  const codes = await Promise.all(files.map((name) => readFile(`${folder}/${name}`, 'utf8')));
  const maps = codes.flatMap((code) => code.match(/interface \w*EventMap \{[^}]*\}/g) ?? []);
  const entries = maps.flatMap((map) => [...map.matchAll(/'([\w-]+)': (\w+)/g)]);
  return new Map(entries.map(([, name = '', type = '']) => [name, type]));
}
