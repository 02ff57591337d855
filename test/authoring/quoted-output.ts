import assert from 'node:assert/strict';

/**
 * Holds what a command printed against lines that are quoted of it, in their order: `…` stands for any text,
 * and on a line of its own for any lines. How far a line is indented is left out, and so is what every edit
 * changes: where something stands in a file, and how long a run takes.
 */
export function assertPrints(printed: string, quoted: string): void {
  const lines = linesOf(printed);
  let isGap = false;
  for (const quote of linesOf(quoted)) {
    if (quote === '…') {
      isGap = true;
      continue;
    }
    const pattern = new RegExp(`^${quote.split('…').map(escaped).join('.*')}$`);
    const at = lines.findIndex((line) => pattern.test(line));
    assert.ok(isGap ? at >= 0 : at === 0, `Not printed here: ${quote}\n\n${printed}`);
    lines.splice(0, at + 1);
    isGap = false;
  }
  assert.ok(isGap || lines.length === 0, `Not quoted: ${lines[0]}\n\n${printed}`);
}

const linesOf = (text: string): string[] =>
  text
    .replace(/(?<=\.json):\d+(:\d+)?/g, ':#')
    .replace(/\[\d+\]/g, '[#]')
    .replace(/\d+[.,]\d s\b/g, '# s')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
