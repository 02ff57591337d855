import type { Language } from '../pack/language.ts';
import { allChecks } from './checks/all-checks.ts';
import type { Check } from './checks/check.ts';
import { dateOf } from './checks/days.ts';
import { runChecks } from './checks/run-checks.ts';
import { builtInRules, loadPackFiles } from './files/load-pack.ts';
import { printReport } from './report/print-report.ts';
import { Progress } from './report/progress.ts';
import type { Report } from './report/report.ts';
import { watchPack } from './report/watch-pack.ts';
import { wrap } from './report/wrap.ts';

interface Options {
  lang: Language;
  json?: true;
  watch?: true;
  today?: string;
}

/** Looks at everything in a pack and prints what must be mended; exit code 1 when something must. */
export const checkCommand = (folder: string | undefined, options: Options): Promise<void> =>
  checkWith(allChecks, folder, options);

/** The same with some of the checks. */
export async function checkWith(
  checks: readonly Check[],
  folder = builtInRules,
  options: Options,
): Promise<void> {
  const { lang: language, json, watch } = options;
  if (watch) return watchPack(() => checkFolder(checks, folder, options), { language, folder });
  const report = await checkFolder(checks, folder, options);
  console.log(json ? toJson(report) : wrap(printReport(report, { language, folder })));
  process.exitCode = isRight(report) ? 0 : 1;
}

async function checkFolder(
  checks: readonly Check[],
  folder: string,
  { lang, today }: Options,
): Promise<Report> {
  const files = await loadPackFiles(folder, lang);
  const progress = new Progress(process.stderr, lang);
  try {
    return await runChecks(files, checks, {
      today: today ?? dateOf(new Date()),
      onStart: progress.start,
    });
  } finally {
    progress.stop();
  }
}

const isRight = ({ remarks }: Report) => remarks.every(({ level }) => level !== 'error');

function toJson(report: Report): string {
  const { ran, ...rest } = report;
  const checks = ran.map(({ id, seconds }) => ({ id, seconds }));
  return JSON.stringify({ ok: isRight(report), ...rest, checks }, null, 2);
}
