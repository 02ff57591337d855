/** The colours that a site may set; each has one with `-dark` at its end. */
const colours = ['accent', 'on-accent', 'surface', 'card', 'text', 'line'];

const looked = new WeakSet<Element>();

/**
 * Warns a site in the console when colours of its own are hard to read: once per element, when the
 * browser has nothing else to do. A site that sets no colours does not load what measures them.
 */
export function lookAtColours(host: HTMLElement): void {
  if (looked.has(host)) return;
  looked.add(host);
  // Safari knows no idle moments; by then the screen has been drawn there.
  const whenIdle = globalThis.requestIdleCallback ?? ((look: () => void) => setTimeout(look, 500));
  whenIdle(() => {
    const style = getComputedStyle(host);
    const isSet = (name: string) => style.getPropertyValue(`--klachten-check-${name}`);
    if (!colours.some((name) => isSet(name) || isSet(`${name}-dark`))) return;
    import('./contrast.ts').then(
      ({ warnOfLowContrast }) => warnOfLowContrast(host),
      // A visitor loses nothing by it, and the site hears of it where it tests its colours.
      () => console.warn('klachten-check: could not measure the colours of this site'),
    );
  });
}
