import { join } from 'node:path';
import { styleText } from 'node:util';
import type { Language } from '../../pack/language.ts';
import { type Level, levels, type Remark, type Words } from './remark.ts';
import type { Report } from './report.ts';

interface How {
  language: Language;
  /** The folder of the pack, as the author named it: a place then opens with a click. */
  folder: string;
}

/** A report for people: a section for each check, errors first, and one line that tells the sum. */
export function printReport(report: Report, how: How): string {
  const sections = report.ran.map(({ id, title }) =>
    printSection(
      title,
      report.remarks.filter(({ check }) => check === id),
      how,
    ),
  );
  const rest = report.counts.rules === undefined ? [blocked[how.language]] : [];
  const text = [...sections, ...rest, '', printSummary(report, how.language)].join('\n');
  return text.replace(/\n{3,}/g, '\n\n').trimStart();
}

/** `0 fouten, 3 waarschuwingen · 227 regels, 77 voorbeelden · 12,3 s` */
export function printSummary({ remarks, counts, seconds }: Report, language: Language): string {
  const count = (level: Level) => remarks.filter((remark) => remark.level === level).length;
  const parts = [
    `${counted(count('error'), nouns.error, language)}, ${counted(count('warning'), nouns.warning, language)}`,
    ...(counts.rules === undefined
      ? []
      : [
          `${counted(counts.rules, nouns.rule, language)}, ${counted(counts.cases ?? 0, nouns.case, language)}`,
        ]),
    `${decimal(seconds, language)} s`,
  ];
  return styled(count('error') > 0 ? 'red' : 'green', parts.join(' · '));
}

/** Remarks without a heading, heaviest first. */
export function printRemarks(remarks: readonly Remark[], how: How): string {
  return levels
    .flatMap((level) => remarks.filter((remark) => remark.level === level))
    .map((remark) => printRemark(remark, how))
    .join('\n');
}

function printSection(title: Words, remarks: readonly Remark[], how: How): string {
  const worst = levels.find((level) => remarks.some((remark) => remark.level === level)) ?? 'note';
  const heading = styled(colours[worst], `${marks[worst]} ${title[how.language]}`);
  return remarks.length === 0 ? heading : `\n${heading}\n${printRemarks(remarks, how)}\n`;
}

function printRemark({ level, what, todo, place, lines }: Remark, { language, folder }: How) {
  const label = level === 'note' ? '' : `${styled(colours[level], labels[level][language])}  `;
  const where = place && `${join(folder, place.file)}:${place.line}:${place.column}`;
  const body = [
    ...(where ? [`${styled('dim', where)} ${styled('dim', place.path)}`.trimEnd()] : []),
    ...(lines?.[language] ?? []).map((line) => `  ${line}`),
    ...(todo ? [`→ ${todo[language]}`] : []),
  ];
  return [`  ${label}${what[language]}`, ...body.map((line) => `    ${line}`)].join('\n');
}

const blocked: Words = {
  nl: 'De rest wordt bekeken zodra de bestanden kloppen.',
  en: 'The rest is looked at once the files are right.',
};

type Colour = 'red' | 'yellow' | 'green' | 'dim';

const colours: Record<Level, Colour> = { error: 'red', warning: 'yellow', note: 'green' };
const marks: Record<Level, string> = { error: '✗', warning: '!', note: '✓' };
const labels: Record<Level, Words> = {
  error: { nl: 'fout', en: 'error' },
  warning: { nl: 'let op', en: 'warning' },
  note: { nl: '', en: '' },
};

const styled = (colour: Colour, text: string): string =>
  text && styleText(colour, text, { stream: process.stdout });

type Noun = Record<Language, readonly [one: string, more: string]>;

const nouns = {
  error: { nl: ['fout', 'fouten'], en: ['error', 'errors'] },
  warning: { nl: ['waarschuwing', 'waarschuwingen'], en: ['warning', 'warnings'] },
  rule: { nl: ['regel', 'regels'], en: ['rule', 'rules'] },
  case: { nl: ['voorbeeld', 'voorbeelden'], en: ['example', 'examples'] },
} satisfies Record<string, Noun>;

const counted = (count: number, noun: Noun, language: Language) =>
  `${count} ${noun[language][count === 1 ? 0 : 1]}`;

const decimal = (number: number, language: Language) =>
  new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    number,
  );
