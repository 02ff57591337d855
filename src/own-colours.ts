/** The colours that a site may set; each has one with `-dark` at its end. */
const colours = ['accent', 'on-accent', 'surface', 'card', 'text', 'line'];
const lengths = ['radius', 'space', 'width'];

/**
 * Does without what is no colour or length, and warns a site in the console when colours of its own are hard
 * to read, when the browser has nothing else to do. A site that sets no colours does not load what measures them.
 */
export function lookAtColours(host: HTMLElement): void {
  // Older Safari knows no idle moments; there the screen is drawn first too.
  (globalThis.requestIdleCallback ?? setTimeout)(async () => {
    const style = getComputedStyle(host);
    const set = [...lengths, ...colours.flatMap((name) => [name, `${name}-dark`])].filter((name) =>
      style.getPropertyValue(`--klachten-check-${name}`),
    );
    if (set.length === 0) return;
    // A visitor loses nothing where it can't be loaded.
    const contrast = await import('./contrast.ts').catch(() => undefined);
    contrast?.ignoreWrongValues(host, set);
    if (set.some((name) => !lengths.includes(name))) contrast?.warnOfLowContrast(host);
  });
}
