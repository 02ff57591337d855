import type { Language } from '../pack/language.ts';
import { unknownId } from '../pack/problem.ts';
import { differenceBetween } from './diff/difference.ts';
import { asMarkdown, asText } from './diff/print-difference.ts';
import { readSide, type Side } from './diff/read-side.ts';
import { sampleLine, sectionsOf } from './diff/sections.ts';
import { CouldNotRun } from './problems/could-not-run.ts';

interface Options {
  acceptLighter: string[];
  visitors: number;
  seed: number;
  json?: true;
  markdown?: true;
  lang: Language;
}

/** Tells what an edit does to visitors; exit code 1 when some would hear a lighter outcome that nobody accepted. */
export async function diffCommand(old: string, now: string, options: Options): Promise<void> {
  const { acceptLighter, visitors, seed, json, markdown, lang } = options;
  const before = await readSide(old, lang);
  const after = await readSide(now, lang);
  for (const pair of acceptLighter) checkPair(pair, before, after);
  const accepted = new Set(acceptLighter);
  const difference = await differenceBetween(before, after, { accepted, count: visitors, seed });
  const nameOf = ({ name, source }: Side) => ({ name, id: source.id, version: source.version });
  if (json) {
    const told = { before: nameOf(before), after: nameOf(after), ...difference };
    console.log(JSON.stringify(told, null, 2));
  } else {
    const title = `${before.name} (${before.source.version}) → ${after.name} (${after.source.version})`;
    const sections = sectionsOf(difference, before, after, lang);
    const print = markdown ? asMarkdown : asText;
    console.log(print(title, sections, sampleLine(difference, lang)));
  }
  process.exitCode = difference.ok ? 0 : 1;
}

function checkPair(pair: string, before: Side, after: Side): void {
  const [from = '', to, ...rest] = pair.split(':');
  if (to === undefined || rest.length > 0) {
    throw new CouldNotRun(`--accept-lighter ${pair}: expected FROM:TO, such as gp-today:gp-soon.`);
  }
  for (const [id, { source }] of [
    [from, before],
    [to, after],
  ] as const) {
    const known = source.outcomes.map((outcome) => outcome.id);
    if (known.includes(id)) continue;
    const { found, expected, hint } = unknownId('outcome', id, known);
    throw new CouldNotRun(
      `--accept-lighter ${pair}: found ${found}; expected ${expected}.${hint ? ` ${hint}` : ''}`,
    );
  }
}
