const days = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const dayLong = 24 * 60;
const weekLong = 7 * dayLong;

/** In minutes; the end is no part of it. */
type Range = readonly [from: number, to: number];

/** When it is open, in minutes since Monday 00:00; an end can lie beyond the end of the week. */
export type OpeningHours = readonly Range[];

/**
 * Reads opening hours as schema.org writes them: `Mo-Fr 08:00-17:00; Sa 09:00-12:00`, with several times a
 * day as `Mo,We 08:00-12:00 13:00-17:00`. Days without a time are open all day, and a time that ends before
 * it begins ends the next day. https://schema.org/openingHours
 *
 * @returns null where any of it can't be read: the rest of the hours would be wrong ones.
 */
export function parseOpeningHours(text: string): OpeningHours | null {
  const entries = text
    .toLowerCase()
    .split(';')
    .filter((entry) => entry.trim());
  const ranges = entries.map(rangesOf);
  return ranges.length > 0 && ranges.every(isFound) ? ranges.flat() : null;
}

/** Whether it is open at a moment, on the clock of the Netherlands; it knows no public holidays. */
export function isOpen(hours: OpeningHours, date: Date): boolean {
  const minute = minuteOfWeek(date);
  // What begins on Sunday night goes on after the week has ended.
  return hours.some(([from, to]) => (from <= minute && minute < to) || minute + weekLong < to);
}

/*
 * Each of these finds nothing where it can't read what is there.
 */

function rangesOf(entry: string): Range[] {
  const words = entry
    .replace(/\s*[-–]\s*/g, '-')
    .split(/[\s,]+/)
    .filter(Boolean);
  const count = words.findIndex((word) => /\d/.test(word));
  const named = (count < 0 ? words : words.slice(0, count)).map(daysOf);
  const times = count < 0 ? [[[0, dayLong] as const]] : words.slice(count).map(timesOf);
  if (named.length === 0 || ![...named, ...times].every(isFound)) return [];
  const starts = named.flat().map((day) => day * dayLong);
  return starts.flatMap((start) => times.flat().map(([from, to]) => [start + from, start + to]));
}

/** `mo` or `mo-fr`; `sa-mo` goes on into the next week. */
function daysOf(word: string): number[] {
  const [first = -1, last = first, ...more] = word.split('-').map((name) => days.indexOf(name));
  if (first < 0 || last < 0 || more.length > 0) return [];
  const count = ((last - first + 7) % 7) + 1;
  return Array.from({ length: count }, (_, n) => (first + n) % 7);
}

/** `08:00-17:00`, in minutes since the day began. */
function timesOf(word: string): Range[] {
  const found = /^([01]?\d|2[0-3]):([0-5]\d)-([01]?\d|2[0-3]|24(?=:00)):([0-5]\d)$/.exec(word);
  if (!found) return [];
  const [hour = 0, minute = 0, endHour = 0, endMinute = 0] = found.slice(1).map(Number);
  const [from, to] = [hour * 60 + minute, endHour * 60 + endMinute];
  return from === to ? [] : [[from, to < from ? to + dayLong : to]];
}

const isFound = ({ length }: readonly unknown[]): boolean => length > 0;

function minuteOfWeek(date: Date): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Amsterdam',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(date);
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? '';
  const day = days.indexOf(part('weekday').slice(0, 2).toLowerCase());
  return day * dayLong + Number(part('hour')) * 60 + Number(part('minute'));
}
