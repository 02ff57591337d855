import type { PackSource } from '../../pack/pack-source.ts';
import { ruleInWords } from '../sentences/rule-in-words.ts';
import { clauseOf, namesIn } from '../sentences/sentence-of.ts';
import type { Vocabulary } from '../sentences/vocabulary.ts';
import type { GraphTexts } from './graph.texts.ts';

/** A rule that asks for an outcome, as a reviewer reads it; the keys are the columns in their order. */
export interface Row {
  rule: string;
  when: string;
  outcome: string;
  reason: string;
  rationale: string;
  sources: string;
  reviewed: string;
  /** What the shared conditions mean that `when` calls by their name. */
  where: string;
}

/** One row per rule, from serious to light, and as they stand in the pack within an outcome. */
export function outcomeTable(words: Vocabulary): Row[] {
  const { source } = words;
  const lightest = source.outcomes.map(({ id }) => id);
  return source.rules
    .map((rule) => ({ row: rowOf(words, rule), rank: lightest.indexOf(rule.event.params.outcome) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ row }) => row);
}

function rowOf(
  words: Vocabulary,
  { name, conditions, event, reviewed }: PackSource['rules'][number],
): Row {
  const { source, language } = words;
  const { outcome, reason, rationale, sources } = event.params;
  const where = namesIn(source, conditions, language).flatMap((shared) => {
    const value = source.conditions[shared];
    return value ? [ruleInWords(source, { kind: 'condition', name: shared, value }, language)] : [];
  });
  const titles = sources.map((key) => source.sources[key]).filter((one) => one !== undefined);
  return {
    rule: name,
    when: clauseOf(words, conditions, 'main'),
    outcome: words.outcome(outcome),
    reason: words.text(reason),
    rationale,
    sources: titles.map(({ title }) => words.text(title)).join('; '),
    reviewed: reviewed ? `${reviewed.by}, ${reviewed.on}` : '',
    where: where.join(' '),
  };
}

const cellsOf = (row: Row): string[] => Object.values(row);

export function markdownOf(rows: readonly Row[], texts: GraphTexts): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inMarkdown).join(' | ')} |`;
  const rule = line(texts.columns.map(() => '---'));
  return `${[`# ${texts.table}`, '', line(texts.columns), rule, ...rows.map((row) => line(cellsOf(row)))].join('\n')}\n`;
}

/** A text that Markdown takes as it is: what would be markup, or the end of a cell, is escaped. */
const inMarkdown = (text: string) =>
  text === '---' ? text : text.replace(/[\\|`*_<>[\]~]/g, '\\$&').replace(/\s+/g, ' ');

/** CSV by RFC 4180, with the mark from which Excel knows that it is UTF-8. */
export function csvOf(rows: readonly Row[], texts: GraphTexts): string {
  const lines = [texts.columns, ...rows.map(cellsOf)].map((cells) => cells.map(inCsv).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A cell in quotes; one that a spreadsheet would run as a formula becomes text by an apostrophe. */
const inCsv = (text: string) =>
  `"${text.replace(/^[\s]*[=+\-@\t\r＝＋－＠]/, "'$&").replaceAll('"', '""')}"`;
