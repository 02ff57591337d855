import { type Site, type SiteAttributes, siteOf } from './site.ts';

const told = new Set<string>();

/** What the site around an element gives it at this moment; what it got wrong is told once per page. */
export function siteAround(element: HTMLElement & SiteAttributes, date: Date): Site {
  return siteOf(element, {
    base: element.baseURI,
    date,
    slots: new Set([...element.children].filter(isThere).map(({ slot }) => slot)),
    warn: (message) => {
      if (told.has(message)) return;
      told.add(message);
      console.warn(`klachten-check: ${message}`);
    },
  });
}

/** An element around this one may pass on a slot of its own, which can be empty. */
const isThere = (child: Element): boolean =>
  !(child instanceof HTMLSlotElement) || child.assignedNodes({ flatten: true }).length > 0;
