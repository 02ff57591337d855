import type { Visitor } from './check.driver.ts';

/** In CSS pixels: what a browser may round. */
const rounding = 1;

/** Everything on the screen that a visitor sees; shapes of a picture belong to the picture. */
function visible({ base }: Visitor): HTMLElement[] {
  const all = [...(base as HTMLElement).querySelectorAll<HTMLElement>('*')];
  return all.filter((element) => {
    if (element.parentElement?.closest('svg') || element.closest('.unseen')) return false;
    return element.checkVisibility();
  });
}

const nameOf = (element: Element): string =>
  `${element.localName}.${element.getAttribute('class') ?? ''} ${element.textContent?.trim().slice(0, 40)}`;

/** What reaches beyond the check at either side. */
export function sticksOut(visitor: Visitor): string[] {
  const { left, right } = visitor.element.getBoundingClientRect();
  return visible(visitor)
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.left < left - rounding || box.right > right + rounding;
    })
    .map(nameOf);
}

/** Boxes that are too small for the words in them. */
export function cutTexts(visitor: Visitor): string[] {
  return visible(visitor)
    .filter((element) => {
      if (getComputedStyle(element).display === 'inline') return false;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return textsOf(element).some(
        (text) =>
          text.left < left - rounding ||
          text.right > right + rounding ||
          // Glyphs are taller than a tight line, which is no cut.
          text.top < top - text.height / 3 ||
          text.bottom > bottom + text.height / 3,
      );
    })
    .map(nameOf);
}

/** Lines of text that lie over one another. */
export function overlaps(visitor: Visitor): string[] {
  const lines = visible(visitor).flatMap((element) =>
    textsOf(element).map((box) => ({ element, box })),
  );
  return lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter((other) => coverEachOther(one.box, other.box))
      .map((other) => `${nameOf(one.element)} | ${nameOf(other.element)}`),
  );
}

function coverEachOther(one: DOMRect, other: DOMRect): boolean {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > rounding && height > Math.min(one.height, other.height) / 3;
}

/** Where the words stand that are an element's own, line by line. */
function textsOf(element: HTMLElement): DOMRect[] {
  return [...element.childNodes]
    .filter((node) => node instanceof Text && node.data.trim())
    .flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter(({ width }) => width > 0);
    });
}
