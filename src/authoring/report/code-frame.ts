/** The line of a text with a mark under a place, and a line around it; lines and columns count from 1. */
export function codeFrame(text: string, { line, column }: { line: number; column: number }) {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const first = Math.max(1, line - 1);
  const last = Math.min(lines.length, line + 1);
  const width = String(last).length;
  const frame: string[] = [];
  for (let number = first; number <= last; number++) {
    const at = number === line ? cutBefore(column) : 0;
    const content = (lines[number - 1] ?? '').slice(at, at + widest);
    frame.push(`${number === line ? '>' : ' '} ${String(number).padStart(width)} │ ${content}`);
    if (number === line) frame.push(`  ${' '.repeat(width)} │ ${' '.repeat(column - 1 - at)}^`);
  }
  return frame;
}

const widest = 120;

/** How much of a long line is cut off before the place, so that it stays in sight. */
const cutBefore = (column: number): number =>
  column <= widest ? 0 : column - Math.floor(widest / 2);
