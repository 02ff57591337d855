const hyphenated = [
  'booking-url',
  'digital-url',
  'heading-level',
  'link-target',
  'opening-hours',
  'out-of-hours-phone',
];

/**
 * Warns of what HTML takes without a word, and what then does something else than the maker of the site meant.
 *
 * @param warn hears what is wrong and how to mend it.
 */
export function warnOfSlips(
  attributes: Iterable<{ name: string; value: string }>,
  warn: (message: string) => void,
): void {
  for (const { name, value } of attributes) {
    const meant = hyphenated.find((known) => bare(known) === bare(name));
    const mend =
      meant && meant !== name
        ? meant
        : name === 'lang' && value && !/^(nl|en)(-|$)/i.test(value)
          ? 'nl or en'
          : name === 'heading-level' && !/^[1-6]$/.test(value.trim()) && '1 to 6';
    if (mend) warn(ignored(name, value, mend));
    if (name === 'remember' && value === 'false') {
      warn('klachten-check: remember="false" offers it as well; leave remember out');
    }
  }
}

const slots = [
  'intro',
  'footer',
  'self-care',
  'digital-guidance',
  'physiotherapist',
  'gp',
  'gp-soon',
  'gp-today',
  'gp-now',
];

/** The same for what the site puts into slots; an editor of texts may have wrapped it in a `<p>`. */
export function warnOfSlots(children: Iterable<Element>, warn: (message: string) => void): void {
  for (const child of children) {
    const { slot } = child;
    if (slot && !slots.includes(slot)) {
      warn(`klachten-check: slot="${slot}" is ignored; write one of ${slots.join(', ')}`);
    }
    // An element of the site may have slots of its own.
    if (slot || child.localName.includes('-')) continue;
    for (const inner of child.querySelectorAll('[slot]')) {
      if (slots.includes(inner.slot)) {
        const { slot, parentElement } = inner;
        warn(
          `klachten-check: slot="${slot}" in <${parentElement?.localName}> is ignored; put it directly in <klachten-check>`,
        );
      }
    }
  }
}

/** What the maker of a site hears of an attribute that does nothing. */
export const ignored = (attribute: string, value: string, mend: string): string =>
  `klachten-check: ${attribute}="${value.slice(0, 80)}" is ignored; write ${mend}`;

const bare = (name: string): string => name.replace(/[-_]/g, '');
