import { forVisitors } from '../../pack/for-visitors.ts';
import { localise } from '../../pack/localise.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import type { PackFiles } from '../../pack/parse-pack.ts';
import { placesOf } from '../places.ts';
import type { Remark, Words } from '../report/remark.ts';
import { assessCases } from './assess-cases.ts';
import type { Check, CheckContext } from './check.ts';
import { filesCheck, readSource } from './files.check.ts';

/** What a check of a pack came to. */
export interface Report {
  remarks: Remark[];
  /** The checks that ran, in order: with a mistake in the files, only that of the files. */
  ran: { id: string; title: Words }[];
  /** How much there is of everything; empty when the files have a mistake. */
  counts: Record<string, number>;
  seconds: number;
}

interface Options {
  /** The day of the check, as 2026-11-25. */
  today: string;
  /** Is told of each check as it begins. */
  onStart?: (title: Words) => void;
}

/** Reads a pack and, when its files are right, looks at it with every check in turn. */
export async function runChecks(
  files: PackFiles,
  checks: readonly Check[],
  { today, onStart = () => {} }: Options,
): Promise<Report> {
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  onStart(filesCheck.title);
  const { source, remarks } = readSource(files);
  if (!source) return { remarks, ran: [filesCheck], counts: {}, seconds: seconds() };
  const context = contextOf(files, source, today);
  for (const { id, title, run } of checks) {
    onStart(title);
    // Progress is drawn between two checks, so each begins on a turn of its own.
    await new Promise(setImmediate);
    for (const found of await run(context)) remarks.push({ ...found, check: id });
  }
  const ran = [filesCheck, ...checks].map(({ id, title }) => ({ id, title }));
  return { remarks, ran, counts: countsOf(source), seconds: seconds() };
}

function contextOf(files: PackFiles, source: PackSource, today: string): CheckContext {
  const pack = localise(forVisitors(source), source.languages[0] ?? 'nl');
  let assessed: ReturnType<typeof assessCases> | undefined;
  return {
    files,
    source,
    pack,
    places: placesOf(files),
    today,
    assessed: () => {
      assessed ??= assessCases(source, pack);
      return assessed;
    },
  };
}

function countsOf(source: PackSource): Report['counts'] {
  const questions = source.topics.flatMap((topic) => topic.questions);
  return {
    rules: source.rules.length,
    cases: source.cases.length,
    advice: source.advice.length,
    questions: questions.length,
    answers: questions.flatMap((question) => ('options' in question ? question.options : []))
      .length,
    outcomes: source.outcomes.length,
    guarantees: source.guarantees.length,
    sources: Object.keys(source.sources).length,
  };
}
