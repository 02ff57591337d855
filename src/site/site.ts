import { isOpen, parseOpeningHours } from './opening-hours.ts';
import { addressOf, phoneOf } from './safe.ts';

/** What the site writes on the element; all of it is optional, and not yet to be trusted. */
export interface SiteAttributes {
  phone: string;
  practice: string;
  bookingUrl: string;
  digitalUrl: string;
  openingHours: string;
  outOfHoursPhone: string;
  linkTarget: string;
}

/** What the buttons of the site need: only what could be read, and is safe to press. */
export interface Site {
  /** The routes that the phone, the booking address and the hours are of: `physiotherapist`, `gp`. */
  practice: readonly string[];
  /** As the site writes it; absent, as the others, where there is none that can be used. */
  phone?: string | null | undefined;
  /** An absolute http address. */
  bookingUrl?: string | null | undefined;
  /** An absolute http address. */
  digitalUrl?: string | null | undefined;
  /** Of the GP service for evenings, nights and weekends. */
  outOfHoursPhone?: string | null | undefined;
  /** Whether the practice is open now; so it is where the site gives no hours. */
  isOpen: boolean;
  /** Where links open: `_self`, `_blank` or the name of a frame. */
  linkTarget: string;
  /** The names of the slots that the site has filled. */
  slots: ReadonlySet<string>;
}

/** What is around the attributes. */
export interface Surroundings {
  /** What a relative address is relative to. */
  base: string;
  date: Date;
  slots: ReadonlySet<string>;
  /** Hears what is ignored and how to mend it; for the maker of the site, never for a visitor. */
  warn: (message: string) => void;
}

const practices = ['physiotherapist', 'gp'];

const mend = {
  phone: 'use digits, spaces, + - ( ), such as "010 123 45 67"',
  url: 'use an address that begins with https://, or a path of this site such as "/book"',
  hours: 'write it as "Mo-Fr 08:00-17:00; Sa 09:00-12:00"',
  practice: 'use "physiotherapist", "gp" or both; without it phone and booking-url are not shown',
};

/** Reads what the site wrote; what can't be used counts as not written. */
export function siteOf(given: SiteAttributes, { base, date, slots, warn }: Surroundings): Site {
  const read = <Value>(
    name: keyof SiteAttributes,
    parse: (text: string) => Value | null,
    remedy: string,
  ): Value | null | undefined => {
    // Lit makes null of an attribute that was taken away, and a framework can set a number.
    const text = String(given[name] ?? '').trim();
    const value = text ? parse(text) : undefined;
    if (value === null) warn(`${attributeOf(name)}="${text.slice(0, 80)}" is ignored: ${remedy}`);
    return value;
  };
  const url = (text: string) => addressOf(text, base);
  const hours = read('openingHours', parseOpeningHours, mend.hours);
  const practice = read('practice', practiceOf, mend.practice);
  return {
    // A name that nobody knows may stand for the GP: the number of one is never shown as the other's.
    practice: practice === undefined ? ['physiotherapist'] : (practice ?? []),
    phone: read('phone', phoneOf, mend.phone),
    bookingUrl: read('bookingUrl', url, mend.url),
    digitalUrl: read('digitalUrl', url, mend.url),
    outOfHoursPhone: read('outOfHoursPhone', phoneOf, mend.phone),
    isOpen: !hours || isOpen(hours, date),
    linkTarget: given.linkTarget || '_self',
    slots,
  };
}

function practiceOf(text: string): string[] | null {
  const named = text.split(/\s+/);
  return named.every((name) => practices.includes(name)) ? named : null;
}

const attributeOf = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
