import axe from 'axe-core';

/** WCAG 2.2 A and AA, and what axe holds for good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on the screen, each with its place. Its rule on target size knows no label around a radio button,
 * and takes what lies under the sticky foot for too small: `tooSmall` looks at that instead.
 */
export async function foundByAxe(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    runOnly: { type: 'tag', values: tags },
    rules: { 'target-size': { enabled: false } },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `axe: ${id} at ${html.slice(0, 120)}`),
  );
}

const needsName = /^(button|link|heading|radio|checkbox|textbox|img|image|region|status live)/;
/** What is said of something after its name. */
const noName =
  /^[a-z]+(, (level \d|(not )?checked|position \d+|set size \d+|invalid|read only|multi-line))*$/;

/** What is said without a name, or with a text that was never filled in. */
export function unheard(said: readonly string[]): string[] {
  return said.flatMap((phrase) => {
    if (/\b(undefined|null|NaN)\b|\[object|\{\w+\}/.test(phrase)) return [`says "${phrase}"`];
    return needsName.test(phrase) && noName.test(phrase) ? [`says only "${phrase}"`] : [];
  });
}

/** Headings that skip a level on the way down, of which a list of headings makes no sense. */
export function skippedLevels(said: readonly string[]): string[] {
  const levels = said.flatMap((phrase) => /^heading, .*level (\d)$/.exec(phrase)?.[1] ?? []);
  return levels.flatMap((level, index) => {
    const before = Number(levels[index - 1] ?? level);
    return Number(level) > before + 1 ? [`a heading of level ${level} under one of ${before}`] : [];
  });
}

/** In CSS pixels: what a finger can hit (WCAG 2.5.8). */
const least = 24;

/** What is too small to press. A link within a sentence may be as small as its line. */
export function tooSmall(root: ParentNode): string[] {
  const targets = root.querySelectorAll('a, button, summary, input, textarea, .map .area > path');
  return [...targets].map(pressed).flatMap((target) => {
    const { width, height } = target.getBoundingClientRect();
    const size = Math.min(width, height) + lineAround(target);
    if (width === 0 || isInSentence(target) || size >= least) return [];
    return [`${nameOf(target)} is ${Math.round(width)} by ${Math.round(height)} pixels`];
  });
}

/** Fields and steps of which the edge can hardly be seen (WCAG 1.4.11). */
export function faintEdges(root: ParentNode): string[] {
  return [...root.querySelectorAll('.step:not(:has(:checked)), .number input')].flatMap(
    (control) => {
      const { borderTopColor, backgroundColor } = getComputedStyle(control);
      const contrast = contrastOf(borderTopColor, backgroundColor);
      return contrast >= 3
        ? []
        : [`the edge of ${nameOf(control)} has a contrast of ${contrast} : 1`];
    },
  );
}

const isInSentence = (target: Element): boolean =>
  target.matches('a') && getComputedStyle(target).display === 'inline';

/** In CSS pixels: how much wider the line around a part of the body makes it, which can be pressed as well. */
function lineAround(target: Element): number {
  if (!(target instanceof SVGGraphicsElement)) return 0;
  const scale = Math.abs(target.getScreenCTM()?.a ?? 1);
  return Number.parseFloat(getComputedStyle(target).strokeWidth) * scale;
}

/** What is seen of a control: a radio button has its card around it. */
const pressed = (element: Element): Element => element.closest('label') ?? element;

const nameOf = (element: Element): string =>
  `${element.localName} "${element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 60)}"`;

/** What is wrong with the place that has the focus: nameless, covered by what sticks, or not shown. */
export function wrongWithFocus(element: Element, said: string): string[] {
  const target = pressed(element);
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(target);
  const isShown = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  const contrast = contrastOf(outlineColor, surfaceUnder(target));
  return [
    said.trim() ? [] : ['says nothing'],
    isInSight(target) ? [] : ['is out of sight'],
    isShown ? [] : ['does not show'],
    contrast >= 3 ? [] : [`has a contrast of ${contrast} : 1`],
  ]
    .flat()
    .map((what) => `the focus on ${nameOf(target)} ${what}`);
}

/** Whether its corners and its middle can be seen, and pressed. */
function isInSight(target: Element): boolean {
  // Of a link that runs over two lines, the first.
  const { left, right, top, bottom } = target.getClientRects()[0] ?? target.getBoundingClientRect();
  const root = target.getRootNode() as ShadowRoot;
  const points = [
    [left + 8, top + 4],
    [right - 8, bottom - 4],
    [(left + right) / 2, (top + bottom) / 2],
  ] as const;
  return points.every(([x, y]) => {
    const seen = root.elementFromPoint(x, y);
    return seen !== null && (target.contains(seen) || seen.contains(target));
  });
}

function surfaceUnder(element: Element): string {
  const base = element.closest('.base');
  return base ? getComputedStyle(base).backgroundColor : 'white';
}

/** What axe counts contrasts with; its types leave it out. */
interface Colours {
  Color: new () => { parseString(text: string): void };
  getContrast(one: object, other: object): number;
}

/** The contrast of two colours, as WCAG counts it. */
function contrastOf(...colours: [string, string]): number {
  const { Color, getContrast } = (axe.commons as unknown as { color: Colours }).color;
  const [one, other] = colours.map((text) => {
    const colour = new Color();
    colour.parseString(text);
    return colour;
  });
  return one && other ? getContrast(one, other) : 1;
}
