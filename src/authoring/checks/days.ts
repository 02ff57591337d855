const day = 24 * 60 * 60 * 1000;

/** How many days lie between two dates such as 2026-11-25; negative when the second comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / day);

/** The date where the author is, as 2026-11-25. */
export function dateOf(moment: Date): string {
  const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60 * 1000);
  return local.toISOString().slice(0, 10);
}
