import { nodesIn } from './json-nodes.ts';
import { isText, languages } from './language.ts';
import type { ParsedFiles } from './parsed-files.ts';

const kinds = ['pack', 'questions', 'rules', 'advice', 'plans', 'values', 'sources'] as const;

/** That every text stands in each language of the pack, and in no other. */
export function checkTexts(files: ParsedFiles): void {
  const wanted = files.one('pack').value.languages;
  const expected = `a text in each language: the languages of pack.json are ${wanted.join(', ')}`;
  for (const { file, value } of kinds.flatMap((kind) => files.all(kind))) {
    for (const [text, path] of nodesIn(value)) {
      if (typeof text !== 'object' || text === null || !isText(text)) continue;
      for (const language of languages) {
        const present = Object.hasOwn(text, language);
        if (present === wanted.includes(language)) continue;
        const found = present ? `a text in \`${language}\`` : `no text in \`${language}\``;
        files.report(file, path, { found, expected });
      }
    }
  }
}
