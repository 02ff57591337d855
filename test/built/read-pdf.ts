import { extractTextItems, type StructuredTextItem } from 'unpdf';

/** A piece of text where it stands on its page, in points from the lower left corner. */
export interface Run {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The text of a PDF by page, in the order in which it is read. */
export async function readPdf(pdf: Uint8Array): Promise<Run[][]> {
  const { items } = await extractTextItems(new Uint8Array(pdf));
  return items.map((page) => page.filter(({ str }) => str.trim()).map(runOf));
}

/** From below the line to the height of its capitals: lines that follow closely do not touch. */
const runOf = ({ str, x, y, width, fontSize }: StructuredTextItem): Run => ({
  text: str,
  left: x,
  right: x + width,
  top: y + fontSize * 0.72,
  bottom: y - fontSize * 0.15,
});

/** In points; what is less is rounding. */
const slack = 1;

/** The runs of a page that stand over one another. */
export function overprints(page: readonly Run[]): string[] {
  return page.flatMap((a, index) =>
    page
      .slice(index + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
          Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom) > slack,
      )
      .map((b) => `${a.text} / ${b.text}`),
  );
}

/** The runs of a page of A4 that reach into its margins. */
export function inMargins(page: readonly Run[], margin: number): string[] {
  const [width, height] = [595.28, 841.89];
  return page
    .filter(
      ({ left, right, top, bottom }) =>
        left < margin - slack ||
        right > width - margin + slack ||
        bottom < margin - slack ||
        top > height - margin + slack,
    )
    .map(({ text }) => text);
}

/** The pieces that a text lacks at their place. */
export function missing(pieces: readonly string[], text: string): string[] {
  const whole = letters(text);
  let from = 0;
  return pieces.filter((piece) => {
    const wanted = letters(piece);
    if (!whole.startsWith(wanted, from)) return true;
    from += wanted.length;
    return false;
  });
}

/** Without the marks of lists, and what a line break changes: spaces, hyphens and ligatures. */
export const letters = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\u00ad‐‑•-]/g, '');
