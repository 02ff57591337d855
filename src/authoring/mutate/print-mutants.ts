import { join } from 'node:path';
import { styleText } from 'node:util';
import type { Language } from '../../pack/language.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import type { PackFiles } from '../../pack/parse-pack.ts';
import { type Places, placesOf } from '../files/places.ts';
import { visitorLines } from '../proof/visitor-lines.ts';
import { Vocabulary } from '../sentences/vocabulary.ts';
import { columnWords, kindWords, words } from './mutate.words.ts';
import { type Counts, enough, type Judged, scoreOf, tally } from './tally.ts';

/** A pack whose mutants were judged. */
export interface Judgements {
  folder: string;
  files: PackFiles;
  source: PackSource;
  judged: readonly Judged[];
}

const columns = ['made', 'refused', 'equivalent', 'case', 'proof', 'survived'] as const;

/** The survivors, those by which somebody hears something lighter first, the counts by kind, and the score. */
export function printMutants(judgements: Judgements, language: Language): string {
  const { files, source, judged } = judgements;
  const { kinds, total } = tally(judged);
  const places = placesOf(files);
  const vocabulary = new Vocabulary(source, language);
  const survivors = judged.filter(({ judgement }) => judgement.verdict === 'survived');
  const [lighter, others] = [true, false].map((is) =>
    survivors.filter(({ judgement }) => judgement.notice?.lighter === is),
  );
  const section = (title: string, list: readonly Judged[] = []) =>
    list.length === 0
      ? []
      : [
          styled('bold', title),
          ...list.map((one) => printSurvivor(one, judgements, places, vocabulary)),
          '',
        ];
  const say = words[language];
  const score = scoreOf(total);
  const percent = (share: number) =>
    new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share);
  return [
    ...section(say.lighter, lighter),
    ...section(say.others, others),
    ...(survivors.length > 0 ? [say.todo, ''] : []),
    ...table([
      [say.kind, ...columns.map((column) => columnWords[column][language])],
      ...kinds.map(({ kind, counts }) => [kindWords[kind][language], ...cells(counts)]),
      [say.total, ...cells(total)],
    ]),
    '',
    styled(score >= enough ? 'green' : 'red', `${say.score(percent(score), percent(enough))}.`),
  ].join('\n');
}

function printSurvivor(
  { mutant, judgement }: Judged,
  { folder }: Judgements,
  places: Places,
  vocabulary: Vocabulary,
): string {
  const { language } = vocabulary;
  const place = places.at(mutant.file, ...mutant.path);
  const where = place && `${join(folder, place.file)}:${place.line}:${place.column} ${place.path}`;
  const { notice } = judgement;
  const lines = notice && [
    ...visitorLines(vocabulary, places, { ...notice, outcome: notice.before, fired: [] }).slice(
      0,
      1,
    ),
    words[language].hears(vocabulary.outcome(notice.before), vocabulary.outcome(notice.after)),
  ];
  return [
    `  ${kindWords[mutant.kind][language]}: ${mutant.what[language]}`,
    `    ${styled('dim', where ?? mutant.file)}`,
    ...(lines ?? []).map((line) => `      ${line}`),
  ].join('\n');
}

const cells = (counts: Counts) => columns.map((column) => String(counts[column]));

/** Columns under one another: the first to the left, the numbers to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
}

const styled = (style: 'bold' | 'dim' | 'green' | 'red', text: string): string =>
  styleText(style, text, { stream: process.stdout });
