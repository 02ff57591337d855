import type { FirstTexts } from './nl.ts';
import type { ResultTexts } from './result.nl.ts';

/** Everything that the interface says. */
export type Texts = FirstTexts & ResultTexts;
export type TextKey = keyof Texts;

/** Gives a text of the interface, with its `{placeholders}` filled in. */
export type Say = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

/** A text that has not been loaded stays empty; the essential ones always have been. */
export function sayFrom<Key extends string>(
  texts: Partial<Record<Key, string>>,
): (key: Key, values?: Readonly<Record<string, string | number>>) => string {
  return (key, values = {}) =>
    (texts[key] ?? '').replace(/\{(\w+)\}/g, (placeholder: string, name: string) =>
      String(values[name] ?? placeholder),
    );
}
