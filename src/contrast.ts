/** WCAG 2.2, 1.4.3, for text of our size. */
const enough = 4.5;

/** Each colour of text, and what it stands on. */
const pairs = {
  text: ['surface', 'card', 'red-tint'],
  muted: ['surface', 'card'],
  accent: ['surface', 'card', 'tint'],
  'on-accent': ['accent'],
};

/** What a colour that can't be set follows from. */
const origins: Record<string, string> = { muted: 'text', tint: 'accent', 'red-tint': 'text' };

/** Red, green, blue and alpha, 0 to 1. */
type Colour = number[];

/**
 * Measures the colours of an element in light and dark, and warns in the console of each text that
 * falls below 4.5 : 1, with the properties to change. Colours of the site are taken to be opaque, or
 * to lie on the plain canvas of a page.
 */
export function warnOfLowContrast(host: HTMLElement): void {
  const root = host.shadowRoot as ShadowRoot;
  const probe = document.createElement('i');
  probe.hidden = true;
  probe.style.forcedColorAdjust = 'none';
  root.append(probe);
  const low = ['', '-dark'].flatMap((suffix) => {
    probe.style.colorScheme = suffix ? 'dark' : 'light';
    return tooLow(probe, suffix);
  });
  probe.remove();
  if (low.length) {
    console.warn(`klachten-check: hard to read, below ${enough} : 1\n${low.join('\n')}`, host);
  }
}

function tooLow(probe: HTMLElement, suffix: string): string[] {
  const seen = (name: string) => resolved(probe, `var(--_${name})`);
  const surface = over(seen('surface'), resolved(probe, 'Canvas'));
  return Object.entries(pairs).flatMap(([name, backs]) =>
    backs.flatMap((back) => {
      const behind = over(seen(back), surface);
      const ratio = contrast(over(seen(name), behind), behind);
      if (ratio >= enough) return [];
      const change = new Set(
        [name, back].map((one) => `--klachten-check-${origins[one] ?? one}${suffix}`),
      );
      // Rounded down, since 4.499 is not 4.5.
      return `${name} on ${back}: ${Math.floor(ratio * 100) / 100} : 1, change ${[...change].join(' or ')}`;
    }),
  );
}

/** What the browser makes of any colour, brought within what every screen can show. */
function resolved(probe: HTMLElement, colour: string): Colour {
  probe.style.color = `color(from ${colour} srgb clamp(0, r, 1) clamp(0, g, 1) clamp(0, b, 1))`;
  const [, r = 0, g = 0, b = 0, , alpha = 1] = getComputedStyle(probe)
    .color.split(' ')
    .map(Number.parseFloat);
  return [r, g, b, alpha];
}

const over = ([r, g, b, alpha = 1]: Colour, behind: Colour): Colour =>
  [r, g, b].map((part = 0, index) => part * alpha + (behind[index] ?? 0) * (1 - alpha));

function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance as WCAG defines it. */
function luminance(colour: Colour): number {
  const [r = 0, g = 0, b = 0] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
