export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** Whether an object of a pack is a text: it holds nothing but languages. */
export function isText(value: object): boolean {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => languages.includes(key as Language));
}

/** The language of a tag such as `nl-BE`; undefined where there are no texts in it. */
export function languageOf(tag: string | null | undefined): Language | undefined {
  const [primary] = (tag ?? '').toLowerCase().split('-');
  return languages.find((language) => language === primary);
}
