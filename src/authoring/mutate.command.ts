import type { Language } from '../pack/language.ts';
import type { PackSource } from '../pack/pack-source.ts';
import type { PackFiles } from '../pack/parse-pack.ts';
import { CouldNotProve, Z3Solver } from '../proof/z3.ts';
import { builtInRules, loadPack, loadPackFiles } from './files/load-pack.ts';
import { placesOf } from './files/places.ts';
import { Judge } from './mutate/judge.ts';
import { words } from './mutate/mutate.words.ts';
import { type Mutant, mutantsOf, valuesOf } from './mutate/mutations.ts';
import { type Judgements, printMutants } from './mutate/print-mutants.ts';
import { sampleOf } from './mutate/sample.ts';
import { enough, type Judged, scoreOf, tally } from './mutate/tally.ts';
import { CouldNotRun } from './problems/could-not-run.ts';
import { wrap } from './report/wrap.ts';

interface Options {
  sample?: number;
  seed: number;
  json?: true;
  lang: Language;
}

/**
 * Makes every slip that an editor could make in a pack, one at a time, and tells which of them the
 * pack's own examples, guarantees and proofs miss; exit code 1 when they miss too many.
 */
export async function mutateCommand(
  folder = builtInRules,
  { sample, seed, json, lang }: Options,
): Promise<void> {
  const source = await loadPack(folder);
  const files = await loadPackFiles(folder);
  const all = [...mutantsOf(valuesOf(files))];
  const mutants = sample === undefined ? all : sampleOf(all, sample, seed);
  const judged = await judgeAll(mutants, source, files, lang);
  const judgements = { folder, files, source, judged };
  console.log(json ? toJson(judgements) : wrap(printMutants(judgements, lang)));
  process.exitCode = isEnough(judged) ? 0 : 1;
}

async function judgeAll(
  mutants: readonly Mutant[],
  source: PackSource,
  files: PackFiles,
  language: Language,
): Promise<Judged[]> {
  const solver = await Z3Solver.start().catch((error: Error) => {
    throw error instanceof CouldNotProve ? new CouldNotRun(error.message) : error;
  });
  const { stderr } = process;
  try {
    const judge = new Judge(source, files, solver);
    const judged: Judged[] = [];
    for (const mutant of mutants) {
      judged.push({ mutant, judgement: await judge.judge(mutant) });
      const line = words[language].running(judged.length, mutants.length);
      if (stderr.isTTY) stderr.write(`\r\x1b[K${line}`);
    }
    return judged;
  } finally {
    if (stderr.isTTY) stderr.write('\r\x1b[K');
    solver.stop();
  }
}

const isEnough = (judged: readonly Judged[]) => scoreOf(tally(judged).total) >= enough;

function toJson({ files, judged }: Judgements): string {
  const { kinds, total } = tally(judged);
  const places = placesOf(files);
  const survivors = judged.flatMap(({ mutant: { id, kind, file, path, what }, judgement }) =>
    judgement.verdict === 'survived'
      ? [{ id, kind, what, place: places.at(file, ...path), ...judgement.notice }]
      : [],
  );
  const score = scoreOf(total);
  return JSON.stringify({ ok: isEnough(judged), score, total, kinds, survivors }, null, 2);
}
