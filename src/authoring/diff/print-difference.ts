import { styleText } from 'node:util';
import type { Section } from './sections.ts';

const looks = {
  bad: ['red', '✗'],
  warn: ['yellow', '!'],
  fine: ['green', '✓'],
} as const;

/** For a terminal. */
export function asText(title: string, sections: readonly Section[], last: string): string {
  const parts = sections.map(({ heading, tone, items }) => {
    const [colour, mark] = looks[tone];
    const told = items.filter((item) => item.title !== '');
    return [
      styleText(colour, `${mark} ${heading}`, { stream: process.stdout }),
      ...told.flatMap((item) => [`  ${item.title}`, ...item.lines.map((line) => `    ${line}`)]),
    ].join('\n');
  });
  return [title, ...parts, last].filter(Boolean).join('\n\n');
}

/** For a pull request. */
export function asMarkdown(title: string, sections: readonly Section[], last: string): string {
  const parts = sections.map(({ heading, tone, items }) => {
    const told = items.filter((item) => item.title !== '');
    return [
      `### ${tone === 'bad' ? '❌ ' : ''}${plain(heading)}`,
      ...(told.length > 0 ? [''] : []),
      ...told.flatMap((item) => [
        `- **${plain(item.title)}**`,
        ...item.lines.map((line) => `  - ${plain(line)}`),
      ]),
    ].join('\n');
  });
  return [`## ${plain(title)}`, ...parts, plain(last)].filter(Boolean).join('\n\n');
}

/** So that no text of a pack is read as markup, or as a mention of somebody. */
const plain = (text: string): string =>
  text
    .replace(/[\\`*_<>[\]|#~]/g, '\\$&')
    .replaceAll('@', '@\u200B')
    .replaceAll('\n', ' ');
