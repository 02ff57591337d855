export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** Whether an object of a pack is a text: it holds nothing but languages. */
export function isText(value: object): boolean {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => languages.includes(key as Language));
}
