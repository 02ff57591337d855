import { readFile } from 'node:fs/promises';

/** What each class of an event carries, by the name of the class. */
export async function eventFields(
  file = 'src/klachten-check.events.ts',
): Promise<Map<string, string[]>> {
  const [, ...classes] = (await readFile(file, 'utf8')).split('export class ');
  return new Map(
    classes.map((text) => {
      const [name = ''] = text.split(' ', 1);
      const fields = [...text.matchAll(/declare readonly (\w+)/g)].map(([, field = '']) => field);
      return [name, fields];
    }),
  );
}
