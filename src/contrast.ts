/** Text, and what it stands on. */
const pairs = [
  'text surface',
  'text card',
  'text red-tint',
  'muted surface',
  'muted card',
  'accent surface',
  'accent tint',
  'on-accent accent',
];

/**
 * Takes away what is no colour or no length, such as `1b6a66` without its `#`, and says so in the console:
 * a button that is painted in no colour at all can't be seen.
 *
 * @param names of the custom properties that are set, without `--klachten-check-`.
 */
export function ignoreWrongValues(host: HTMLElement, names: readonly string[]): void {
  for (const name of names) {
    const property = `--klachten-check-${name}`;
    const value = getComputedStyle(host).getPropertyValue(property);
    const isLength = /^(radius|space|width)$/.test(name);
    if (CSS.supports(isLength ? 'width' : 'color', value)) continue;
    host.style.setProperty(property, 'initial');
    const mend = isLength ? 'a length such as 14px' : 'a colour such as #1b6a66';
    console.warn(`klachten-check: ${property}: ${value} is ignored; write ${mend}`, host);
  }
}

/**
 * Measures the colours of an element in light and dark, and warns in the console of text that falls
 * below 4.5 : 1 (WCAG 2.2, 1.4.3), with the property to change. Colours that are not opaque are taken
 * to lie on the plain canvas of a page.
 */
export function warnOfLowContrast(host: HTMLElement): void {
  // It is gone before anything is drawn. Its own colour is what the browser makes of a property.
  const canvas = document.createElement('canvas');
  host.shadowRoot?.append(canvas);
  canvas.style.forcedColorAdjust = 'none';
  const luminance = luminanceOn(canvas);
  let low = '';
  for (const scheme of ['light', 'dark']) {
    canvas.style.colorScheme = scheme;
    for (const pair of pairs) {
      const [text, back] = pair.split(' ') as [string, string];
      luminance('Canvas');
      luminance('var(--_surface)');
      const quotient =
        (luminance(`var(--_${back})`) + 0.05) / (luminance(`var(--_${text})`) + 0.05);
      // Rounded down, since 4.499 is not 4.5.
      const ratio = Math.floor(Math.max(quotient, 1 / quotient) * 100) / 100;
      // Quiet text is mixed from the text.
      const property = text.replace('muted', 'text') + (scheme === 'dark' ? '-dark' : '');
      if (ratio < 4.5) low += `\n--klachten-check-${property}: ${text} on ${back} is ${ratio} : 1`;
    }
  }
  canvas.remove();
  if (low) console.warn(`klachten-check: colours below 4.5 : 1${low}`, host);
}

/** @returns paints a colour over what is there, and tells how light it then is, as WCAG defines it. */
function luminanceOn(canvas: HTMLCanvasElement): (colour: string) => number {
  const style = getComputedStyle(canvas);
  const paint = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  return (colour) => {
    canvas.style.color = colour;
    paint.fillStyle = style.color;
    paint.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...paint.getImageData(0, 0, 1, 1).data].map((part) =>
      part > 10 ? ((part / 255 + 0.055) / 1.055) ** 2.4 : part / 3294.6,
    ) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
}
