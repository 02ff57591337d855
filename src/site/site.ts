import { isOpen, parseOpeningHours } from './opening-hours.ts';
import { addressOf, phoneOf } from './safe.ts';
import { ignored, warnOfSlips, warnOfSlots } from './slips.ts';

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

/** The element, as far as the site has a hand in it. */
export type OfSite = SiteAttributes & {
  baseURI: string;
  children: Iterable<Element>;
  attributes: Iterable<{ name: string; value: string }>;
};

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

const anyPhone = 'digits, spaces and +-() only';
const anyAddress = 'https://... or a path';

/**
 * Reads what the site gives at this moment; what can't be used counts as not given.
 *
 * @param warn hears what is ignored and how to mend it; for the maker of the site, never for a visitor.
 */
export function siteOf(element: OfSite, date: Date, warn = warnOnce): Site {
  const read = <Value>(
    name: keyof SiteAttributes,
    parse: (text: string) => Value | null,
    mend: string,
  ): Value | null | undefined => {
    // Lit makes null of an attribute that was taken away, and a framework can set a number.
    const text = String(element[name] ?? '').trim();
    const value = text ? parse(text) : undefined;
    if (value === null) {
      const attribute = name.replace(/[A-Z]/g, '-$&').toLowerCase();
      warn(ignored(attribute, text, mend));
    }
    return value;
  };
  warnOfSlips(element.attributes, warn);
  warnOfSlots(element.children, warn);
  const address = (text: string) => addressOf(text, element.baseURI);
  const hours = read('openingHours', parseOpeningHours, 'Mo-Fr 08:00-17:00; Sa 09:00-12:00');
  const practice = read('practice', practiceOf, 'physiotherapist, gp or both');
  return {
    // A name that nobody knows may stand for the GP: the number of one is never shown as the other's.
    practice: practice === undefined ? ['physiotherapist'] : (practice ?? []),
    phone: read('phone', phoneOf, anyPhone),
    bookingUrl: read('bookingUrl', address, anyAddress),
    digitalUrl: read('digitalUrl', address, anyAddress),
    outOfHoursPhone: read('outOfHoursPhone', phoneOf, anyPhone),
    isOpen: !hours || isOpen(hours, date),
    linkTarget: read('linkTarget', targetOf, '_self, _blank or the name of a frame') ?? '_self',
    slots: new Set(Array.from(element.children, ({ slot }) => slot)),
  };
}

/** Also `blank` is no name of a frame: a tab would open of which the visitor is told nothing. */
function targetOf(text: string): string | null {
  return /^(_(self|blank|parent|top)|(?!_|(blank|new|self)$).+)$/.test(text) ? text : null;
}

function practiceOf(text: string): string[] | null {
  const named = text.split(/\s+/);
  return named.every((name) => /^(physiotherapist|gp)$/.test(name)) ? named : null;
}

const told = new Set<string>();

/** The element is drawn many times. */
function warnOnce(message: string): void {
  if (!told.has(message)) console.warn(message);
  told.add(message);
}
