import { stripVTControlCharacters } from 'node:util';

/** Broken further than this, a text is harder to read than when the terminal breaks it. */
const narrowest = 40;

/**
 * A text for people with its long lines broken between words, each under its own beginning.
 *
 * @param columns how wide the terminal is; without one (a pipe, a file) every line stays whole.
 */
export function wrap(text: string, columns = widthOf(process.stdout)): string {
  if (columns === undefined || columns < narrowest) return text;
  return text
    .split('\n')
    .flatMap((line) => (staysWhole(line) ? [line] : wrapLine(line, columns)))
    .join('\n');
}

const widthOf = ({ isTTY, columns }: NodeJS.WriteStream) => (isTTY ? columns : undefined);

/** A place that opens with a click, and a line of a file with a mark under it. */
const staysWhole = (line: string): boolean => /:\d+:\d+| │ /.test(line);

function wrapLine(line: string, columns: number): string[] {
  const indent = /^ */.exec(line)?.[0] ?? '';
  const lines: string[] = [];
  let current = indent;
  for (const [word] of line.slice(indent.length).matchAll(/ *[^ ]+/g)) {
    const isFirst = current.trim() === '';
    if (!isFirst && lengthOf(current + word) > columns) {
      lines.push(current);
      current = `${indent}  ${word.trimStart()}`;
    } else current += word;
  }
  return [...lines, current];
}

const lengthOf = (text: string): number => stripVTControlCharacters(text).length;
