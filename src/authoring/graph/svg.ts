/** A point, or a size, in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const lineHeight = 18;

/** Of a system font of 14 pixels; a little more than the mean, so that lines never leave their box. */
const letterWidth = 7.2;

/** A text cut into lines that fit a width in pixels. */
export function wrapped(text: string, width: number): string[] {
  const most = Math.floor(width / letterWidth);
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= most) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Lines of text, the first with its baseline at `y`. */
export function textAt(x: number, y: number, lines: readonly string[], style = ''): string {
  const spans = lines.map((line, index) => {
    return `<tspan x="${x}" y="${y + index * lineHeight}">${escaped(line)}</tspan>`;
  });
  return `<text class="${style}">${spans.join('')}</text>`;
}

export const boxAt = ({ x, y, width, height }: Box, style: string, radius = 6): string =>
  `<rect class="${style}" x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}"/>`;

/** A line along points, with a head at its end where the style is an arrow. */
export const path = (points: readonly (readonly [number, number])[], style: string): string =>
  `<polyline class="${style}" points="${points.map((point) => point.join(',')).join(' ')}"/>`;

export const circle = (x: number, y: number, radius: number): string =>
  `<circle class="way" cx="${x}" cy="${y}" r="${radius}"/>`;

/** A whole image on white, which needs nothing from anywhere else. */
export function svgOf(
  width: number,
  height: number,
  title: string,
  shapes: readonly string[],
): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
<title id="title">${escaped(title)}</title>
<style>
text { font: 14px system-ui, sans-serif; fill: #1c2733 }
.heading { font-weight: 700; font-size: 16px }
.when { font-style: italic; fill: #44525f }
.topic { fill: #f3f6f9; stroke: #c3ccd5 }
.question { fill: #fff; stroke: #5b6b7a }
.border { fill: #dfeefb; stroke: #2b6ca3 }
.end { fill: #fde9e7; stroke: #b3261e }
.way { fill: #fff; stroke: #5b6b7a }
.line, .arrow, .dotted { fill: none; stroke: #5b6b7a }
.dotted { stroke: #b3261e; stroke-dasharray: 4 4 }
.arrow, .dotted { marker-end: url(#head) }
</style>
<marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="#5b6b7a"/></marker>
<rect width="${width}" height="${height}" fill="#fff"/>
${shapes.join('\n')}
</svg>
`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
