import type { ValuesFile } from './value.schema.ts';

export type NumberValue = Extract<ValuesFile['values'][string], { times?: unknown }>;

/** A number as a text says it: rounded to steps, and kept within the bounds of its value. */
export function rounded(
  number: number,
  { round, atLeast, atMost }: Pick<NumberValue, 'round' | 'atLeast' | 'atMost'>,
): number {
  // Without the small change 75 * 2.2 would be 165.00000000000003, and a half could fall either way.
  const exact = Number(number.toFixed(6));
  const whole = round ? round * Math.floor(exact / round + 0.5) : exact;
  return Math.min(Math.max(whole, atLeast ?? -Infinity), atMost ?? Infinity);
}
