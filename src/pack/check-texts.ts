import type { JsonFile, JsonPath } from './json-file.ts';
import { isText, type Language, languages } from './language.ts';
import type { ParsedFiles } from './parsed-files.ts';

/** That every text stands in each language of the pack, and in no other. */
export function checkTexts(files: ParsedFiles): void {
  const wanted = files.one('pack').value.languages;
  for (const kind of [
    'pack',
    'questions',
    'rules',
    'advice',
    'plans',
    'values',
    'sources',
  ] as const) {
    for (const { file, value } of files.all(kind)) checkWithin(files, file, value, [], wanted);
  }
}

function checkWithin(
  files: ParsedFiles,
  file: JsonFile,
  value: unknown,
  path: JsonPath,
  wanted: readonly Language[],
): void {
  if (typeof value !== 'object' || value === null) return;
  if (!isText(value)) {
    for (const [key, child] of Object.entries(value)) {
      checkWithin(files, file, child, [...path, Array.isArray(value) ? Number(key) : key], wanted);
    }
    return;
  }
  for (const language of languages) {
    const present = Object.hasOwn(value, language);
    if (present === wanted.includes(language)) continue;
    const among = `the languages of pack.json are ${wanted.join(', ')}`;
    const found = present ? `a text in \`${language}\`` : `no text in \`${language}\``;
    files.report(file, path, { found, expected: `a text in each language: ${among}` });
  }
}
