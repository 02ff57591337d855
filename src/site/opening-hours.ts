const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const dayLong = 24 * 60;

/** In characters; they are read at each drawing. */
const longest = 1000;

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
  const hours: Range[] = [];
  if (text.length > longest) return null;
  // After the last entry a semicolon may stand as well.
  for (const entry of text.split(/;(?!\s*$)/)) {
    const open: number[] = [];
    const times: Range[] = [];
    for (const word of entry.match(/[^\s,;]+/g) ?? []) {
      const time = timeOf(word);
      const found = daysOf(word);
      if (time) times.push(time);
      else if (found.length > 0 && times.length === 0) open.push(...found);
      else return null;
    }
    if (open.length === 0) return null;
    const each = times.length > 0 ? times : [[0, dayLong] as const];
    for (const day of open.map((n) => n * dayLong)) {
      hours.push(...each.map(([from, to]) => [day + from, day + to] as const));
    }
  }
  return hours;
}

/** Whether it is open at a moment, on the clock of the Netherlands; it knows no public holidays. */
export function isOpen(hours: OpeningHours, date: Date): boolean {
  const clock = date.toLocaleString('en-GB', {
    timeZone: 'Europe/Amsterdam',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const [day = '', hour, minute] = clock.match(/\w+/g) ?? [];
  const now = days.indexOf(day.slice(0, 2)) * dayLong + Number(hour) * 60 + Number(minute);
  // What begins on Sunday night goes on after the week has ended.
  return hours.some(([from, to]) => (from <= now && now < to) || now + 7 * dayLong < to);
}

/** `Mo` or `Mo-Fr`; `Sa-Mo` goes on into the next week. @returns none where it can't be read. */
function daysOf(word: string): number[] {
  const [, first = '', last = first] = /^(\w+)(?:-(\w+))?$/.exec(word) ?? [];
  const [from, to] = [days.indexOf(first), days.indexOf(last)];
  if (from < 0 || to < 0) return [];
  return days.map((_, n) => (from + n) % 7).slice(0, ((to - from + 7) % 7) + 1);
}

/** `08:00-17:00`, in minutes since the day began. */
function timeOf(word: string): Range | undefined {
  const found = /^(\d\d?):([0-5]\d)-(\d\d?):([0-5]\d)$/.exec(word)?.map(Number) ?? [];
  const [, hour = NaN, minute = 0, endHour = 0, endMinute = 0] = found;
  const [from, to] = [hour * 60 + minute, endHour * 60 + endMinute];
  if (!(from < dayLong && to <= dayLong && from !== to)) return undefined;
  return [from, to < from ? to + dayLong : to];
}
