import type { Finding } from '../../pack/problem.ts';
import { betweenFiles } from './dutch-problems-between-files.ts';
import { inOneFile } from './dutch-problems-in-one-file.ts';

/**
 * What parsePack says, by its English template. `%1` is a value, which is carried over as it is; `@1` is
 * itself a message, which is translated.
 */
export const catalogue: Readonly<Record<string, string>> = { ...inOneFile, ...betweenFiles };

/** A mistake in Dutch, with its ids and values as they were; words that have no Dutch stay English. */
export function inDutch<F extends Finding>(finding: F): F {
  const { found, expected, hint } = finding;
  return {
    ...finding,
    found: translated(found),
    expected: translated(expected),
    hint: hint && translated(hint),
  };
}

const placeholder = /([%@])(\d)/g;

/** The most literal template first: "at most 3 parts" is not "at most" with a value "3 parts". */
const templates = Object.entries(catalogue)
  .map(([english, dutch]) => ({ english, dutch, pattern: patternOf(english) }))
  .sort((a, b) => lengthOf(b.english) - lengthOf(a.english));

function translated(text: string): string {
  if (isValue(text)) return text;
  for (const { dutch, pattern } of templates) {
    const values = pattern.exec(text);
    if (!values) continue;
    return dutch.replace(placeholder, (_, sort: string, at: string) => {
      const value = values.groups?.[`_${at}`] ?? '';
      return sort === '@' ? translated(value) : value;
    });
  }
  return text;
}

/** What `quote` made of data is nobody's wording, whatever it looks like. */
const isValue = (text: string): boolean => /^["[{].*["\]}…]$/s.test(text);

function patternOf(template: string): RegExp {
  const source = template
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(placeholder, (_, sort: string, at: string) =>
      // A value in quotes is taken whole, with whatever words there are in it; a message holds none.
      sort === '@' ? `(?<_${at}>[^"]*)` : `(?<_${at}>"(?:[^"\\\\]|\\\\.)*"|.*?)`,
    );
  return new RegExp(`^${source}$`, 's');
}

function lengthOf(template: string): number {
  return template.replace(placeholder, '').length;
}
