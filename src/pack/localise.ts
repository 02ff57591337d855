import { isText, type Language } from './language.ts';
import type { Localised } from './pack.ts';

/** A copy with every text in one language. */
export function localise<X>(value: X, language: Language): Localised<X> {
  return localised(value, language) as Localised<X>;
}

function localised(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => localised(item, language));
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return (value as Partial<Record<Language, string>>)[language];
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, localised(child, language)]),
  );
}
