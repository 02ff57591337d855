import { forVisitors } from '../../pack/for-visitors.ts';
import { localise } from '../../pack/localise.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import type { PackFiles } from '../../pack/parse-pack.ts';
import { questionsOf } from '../../pack/questions.ts';
import { placesOf } from '../files/places.ts';
import type { Words } from '../report/remark.ts';
import type { Report } from '../report/report.ts';
import { assessCases } from './assess-cases.ts';
import type { Check, CheckContext } from './check.ts';
import { filesCheck, readSource } from './files.check.ts';

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
  const begun = performance.now();
  onStart(filesCheck.title);
  const { source, remarks } = readSource(files);
  const ran: Report['ran'] = [];
  const finished = ({ id, title }: Pick<Check, 'id' | 'title'>, since: number) =>
    ran.push({ id, title, seconds: secondsSince(since) });
  finished(filesCheck, begun);
  if (!source) return { remarks, ran, counts: {}, seconds: secondsSince(begun) };
  const context = contextOf(files, source, today);
  for (const check of checks) {
    const since = performance.now();
    onStart(check.title);
    // Progress is drawn between two checks, so each begins on a turn of its own.
    await new Promise(setImmediate);
    for (const found of await check.run(context)) remarks.push({ ...found, check: check.id });
    finished(check, since);
  }
  return { remarks, ran, counts: countsOf(source), seconds: secondsSince(begun) };
}

const secondsSince = (moment: number) => (performance.now() - moment) / 1000;

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
  const questions = questionsOf(source);
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
