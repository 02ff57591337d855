export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** Whether an object of a pack is a text: it holds nothing but languages. */
export function isText(value: object): boolean {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => languages.includes(key as Language));
}

/** What is spoken of something that is written in these languages: the one asked for, or else the first. */
export const spokenOf = (languages: readonly Language[], language: Language): Language =>
  languages.includes(language) ? language : (languages[0] ?? language);

/** The language of a tag such as `nl-BE`; undefined where there are no texts in it. */
export function languageOf(tag: string | null | undefined): Language | undefined {
  const [primary] = (tag ?? '').toLowerCase().split('-');
  return languages.find((language) => language === primary);
}
