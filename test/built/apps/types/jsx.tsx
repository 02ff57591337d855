import type { KlachtenCheck } from 'klachten-check';
import type { KlachtenCheckProps } from 'klachten-check/react';
import { createRef } from 'react';

export const right = [
  <klachten-check key="attributes" lang="en" heading-level="3" className="check" id="check" />,
  <klachten-check key="properties" headingLevel={3} ref={createRef<KlachtenCheck>()} />,
  <klachten-check
    key="events"
    onklachten-check-complete={(event) => event.outcome satisfies string}
  >
    Bel bij levensgevaar 112.
    <p slot="footer">Praktijk</p>
  </klachten-check>,
];

export const wrong = [
  // @ts-expect-error
  <klachten-check key="name" headingLevl={3} />,
  // @ts-expect-error
  <klachten-check key="attribute" heading-level="three" />,
  // @ts-expect-error
  <klachten-check key="property" headingLevel="three" />,
  // @ts-expect-error
  <klachten-chek key="tag" />,
  // @ts-expect-error
  <klachten-check key="event" onklachten-check-complete={(event) => event.outcme} />,
];

/** TypeScript lets any name with a hyphen pass in JSX itself, but not in an object. */
export const hyphens: KlachtenCheckProps = {
  'heading-level': 3,
  // @ts-expect-error
  'heading-levl': 3,
};
