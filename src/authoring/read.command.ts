import { join } from 'node:path';
import { styleText } from 'node:util';
import type { Language } from '../pack/language.ts';
import { nearest } from '../pack/problem.ts';
import { builtInRules, loadPack, loadPackFiles } from './files/load-pack.ts';
import { mustBeIn } from './files/must-be-in.ts';
import { placesOf } from './files/places.ts';
import { CouldNotRun } from './problems/could-not-run.ts';
import { casesByEntry } from './read/cases.ts';
import { entriesOf } from './read/entries.ts';
import { type ReadTexts, readTexts } from './read/read.texts.ts';
import { type Reading, readingOf } from './read/reading.ts';
import { wrap } from './report/wrap.ts';
import type { Entry } from './sentences/entry.ts';

interface Options {
  all?: true;
  rules?: string;
  json?: true;
  lang: Language;
}

/** Reads rules, advice, plans, conditions, questions and guarantees back in words, with where they stand. */
export async function readCommand(names: string[], options: Options): Promise<void> {
  const { all, rules = builtInRules, json, lang } = options;
  const texts = readTexts[lang];
  if (names.length === 0 && !all) throw new CouldNotRun(texts.nothing);
  const source = await loadPack(rules, lang);
  mustBeIn(lang, source);
  const entries = entriesOf(source);
  const wanted = names.length > 0 ? chosen(entries, names, texts) : entries;
  const places = placesOf(await loadPackFiles(rules));
  const casesOf = await casesByEntry(source, wanted);
  const readings = wanted.map((entry) => readingOf(source, entry, lang, places, casesOf));
  if (json) console.log(JSON.stringify(readings, null, 2));
  else console.log(wrap(readings.map((reading) => toText(reading, rules, texts)).join('\n\n')));
}

/** The entries of these names; a rule and a condition may be called the same. */
function chosen(entries: readonly Entry[], names: readonly string[], texts: ReadTexts): Entry[] {
  const known = entries.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    const lines = unknown.map((name) => texts.unknown(name, nearest(name, known)));
    throw new CouldNotRun(lines.join('\n'));
  }
  return [...new Set(names)].flatMap((name) => entries.filter((entry) => entry.name === name));
}

function toText(reading: Reading, folder: string, texts: ReadTexts): string {
  const { kind, name, place, sentence, where, reason, rationale, reviewed, cases, usedBy } =
    reading;
  const title = styleText('bold', `${texts.kinds[kind]} ${name}`, { stream: process.stdout });
  const at = place && `${join(folder, place.file)}:${place.line}:${place.column}`;
  const lines = [title, at, sentence];
  if (where.length > 0) {
    lines.push(texts.where, ...where.map((shared) => `  ${shared.sentence}`));
  }
  if (reason) lines.push(`${texts.reason}: ${reason}`);
  if (rationale) lines.push(`${texts.rationale}: ${rationale}`);
  lines.push(...reading.sources.flatMap(({ url }) => (url ? [`  ${url}`] : [])));
  if (reviewed !== undefined) {
    lines.push(reviewed ? texts.reviewed(reviewed.by, reviewed.on) : texts.notReviewed);
  }
  if (cases) {
    const label = kind === 'rule' ? texts.cases : texts.hears;
    lines.push(cases.length > 0 ? `${label}: ${cases.join(', ')}` : texts.noCases);
  }
  if (usedBy)
    lines.push(usedBy.length > 0 ? `${texts.usedBy}: ${usedBy.join(', ')}` : texts.unused);
  return lines.filter((line) => line !== undefined).join('\n');
}
