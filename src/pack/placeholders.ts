/** `{protein-low}` in a text stands for a value of values.json. */
export const placeholder = /\{([^{}]*)\}/g;

export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(placeholder)].map(([, id = '']) => id);
}

/** @returns undefined when a value is missing: a text with a hole must not be shown. */
export function fillIn(
  text: string,
  filling: (id: string) => string | undefined,
): string | undefined {
  const filled = text.replace(placeholder, (whole, id: string) => filling(id) ?? whole);
  return placeholdersIn(text).every((id) => filling(id) !== undefined) ? filled : undefined;
}
