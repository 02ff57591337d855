import { styleText } from 'node:util';
import type { Vocabulary } from '../sentences/vocabulary.ts';
import type { ExplainTexts } from './explain.texts.ts';
import type { ExplainedRule, Explanation } from './explain-visitor.ts';
import type { Part } from './parts.ts';
import type { Asking } from './questions.ts';

/** Which rules are shown, each under its heading. */
export type Sections = readonly { title: string; rules: readonly ExplainedRule[] }[];

/**
 * The explanation for a person at a terminal.
 *
 * @param isWhole with every part of each rule, and not only those that decided.
 * @param hidden how many rules are not shown.
 */
export function explanationText(
  { found, askings }: Explanation,
  sections: Sections,
  isWhole: boolean,
  hidden: number,
  words: Vocabulary,
  texts: ExplainTexts,
): string {
  const { outcome, complete, asked, fired } = found;
  const lines = complete ? [] : [texts.incomplete(words.heading(asked.at(-1) ?? ''))];
  lines.push(heading(texts.outcome(words.outcome(outcome.id))));
  if (fired.length === 0) lines.push(texts.fallback);
  for (const { title, rules } of sections) {
    lines.push('', heading(title), ...(rules.length === 0 ? [texts.none] : []));
    for (const { name, outcome: wanted, why } of rules) {
      lines.push(wanted === undefined ? name : `${name} → ${words.outcome(wanted)}`);
      lines.push(...partLines(isWhole ? why : decisive(why)));
    }
  }
  if (hidden > 0) lines.push('', texts.more(hidden));
  lines.push('', heading(texts.questions));
  lines.push(...askingLines(askings, words, texts));
  return lines.join('\n');
}

function askingLines(askings: readonly Asking[], words: Vocabulary, texts: ExplainTexts): string[] {
  return together(askings).map(([first, ...others]) => {
    const names = [first, ...others].map(({ question }) => words.question(question)).join(', ');
    const { asked, open, because, answer } = first;
    if (!asked) {
      const ignored = answer === undefined ? '' : ` (${texts.ignored(answer)})`;
      return line(false, `${texts.notAsked}: ${names}${texts.because(because)}${ignored}`);
    }
    const given = open ? texts.open : (answer ?? texts.noAnswer);
    return line(true, `✓ ${names}: ${given}, ${because}`);
  });
}

/** Neighbours that were not asked for the same reason are told at once. */
function together(askings: readonly Asking[]): [Asking, ...Asking[]][] {
  const groups: [Asking, ...Asking[]][] = [];
  for (const asking of askings) {
    const last = groups.at(-1);
    const isSame = (other: Asking) =>
      !other.asked && other.answer === undefined && other.because === asking.because;
    if (last && [last[0], asking].every(isSame)) last.push(asking);
    else groups.push([asking]);
  }
  return groups;
}

const partLines = ({ isTrue, line: said, parts }: Part, depth = 1): string[] => [
  line(isTrue, `${'  '.repeat(depth)}${said}`),
  ...parts.flatMap((part) => partLines(part, depth + 1)),
];

/** Without what did not decide: what is false within what is true; and a name that holds is said, not shown. */
export const decisive = (part: Part): Part => ({
  ...part,
  parts: part.parts
    .filter(({ isTrue }) => isTrue || !part.isTrue)
    .map((inner) => {
      const isMet = inner.isTrue && !part.isTrue && 'condition' in inner.condition;
      return isMet ? { ...inner, parts: [] } : decisive(inner);
    }),
});

const heading = (text: string) => styleText('bold', text, { stream: process.stdout });
const line = (isTrue: boolean, text: string) =>
  styleText(isTrue ? 'green' : 'dim', text, { stream: process.stdout });
