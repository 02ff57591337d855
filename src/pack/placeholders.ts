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
  const fillings = new Map([...new Set(placeholdersIn(text))].map((id) => [id, filling(id)]));
  if ([...fillings.values()].includes(undefined)) return undefined;
  return text.replace(placeholder, (whole, id: string) => fillings.get(id) ?? whole);
}
