import { forVisitors } from '../../pack/for-visitors.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import { CouldNotProve, Z3Solver } from '../../proof/z3.ts';
import { placeOf } from '../files/places.ts';
import type { SampleOptions } from '../population/sample.ts';
import { CouldNotRun } from '../problems/could-not-run.ts';
import { adviceChanges } from './advice-changes.ts';
import { type CaseChange, caseChanges } from './case-changes.ts';
import { type Compared, compare, type Unshared, type Which } from './compared.ts';
import { type ContentChange, contentChanges } from './content-changes.ts';
import { estimate } from './estimate.ts';
import { type Move, movesBetween, type RuleChange } from './moves.ts';
import { type Side, sourceOfBundle } from './read-side.ts';

export interface DifferenceOptions extends SampleOptions {
  /** The moves to a lighter outcome that the author means, as `gp-today:gp-soon`. */
  accepted: ReadonlySet<string>;
}

/** A move as a report tells it. */
export interface ToldMove extends Omit<Move, 'whoever' | 'rules'> {
  /** Whether nothing stands in its way: not lighter, or meant. */
  accepted: boolean;
  /** Of the visitors drawn, how many move so. */
  count: number;
  rules: (RuleChange & { places: string[] })[];
}

/** What an edit does. */
export interface Difference {
  /** False when somebody would hear a lighter outcome that was not accepted. */
  ok: boolean;
  moves: ToldMove[];
  cases: CaseChange[];
  /** Of the visitors drawn, how many get a piece of advice that they did not get, and the reverse. */
  advice: { rule: string; gains: number; loses: number }[];
  content: ContentChange[];
  unshared: Unshared[];
  /** On how many visitors the counts rest, and whose population file they were drawn from. */
  sample: { of: number; drawn: number; seed: number; population: Which | null };
}

/**
 * Tells what becomes of visitors when one pack takes the place of another.
 *
 * @throws {CouldNotRun} when it can't be decided: no solver, or no visitor in common.
 */
export async function differenceBetween(
  before: Side,
  after: Side,
  { accepted, ...options }: DifferenceOptions,
): Promise<Difference> {
  const compared = compare(before.source, after.source);
  const moves = await decide(compared);
  const whoever = moves.map((move) => move.whoever);
  const advice = adviceChanges(compared, compared.formulas.or(...whoever));
  const formulas = [...whoever, ...advice.flatMap(({ gains, loses }) => [gains, loses])];
  const count = formulas.length > 0 ? options.count : 0;
  const { counts, of, population } = estimate(compared, formulas, { ...options, count });
  const told = moves.map(({ whoever, rules, ...move }) => ({
    ...move,
    accepted: move.direction === 'more-serious' || accepted.has(`${move.from}:${move.to}`),
    count: counts.get(whoever) ?? 0,
    rules: rules.map((change) => ({ ...change, places: placesOf(change.rule, before, after) })),
  }));
  return {
    ok: told.every((move) => move.accepted),
    moves: told,
    cases: await caseChanges(...withCases(before, after)),
    advice: advice
      .map(({ rule, gains, loses }) => ({
        rule,
        gains: counts.get(gains) ?? 0,
        loses: counts.get(loses) ?? 0,
      }))
      .filter(({ gains, loses }) => gains + loses > 0),
    content: contentChanges(...alike(before, after)),
    unshared: compared.unshared,
    sample: { of, drawn: count, seed: options.seed, population },
  };
}

async function decide(compared: Compared): Promise<Move[]> {
  let solver: Z3Solver | undefined;
  try {
    solver = await Z3Solver.start();
    // Of nobody at all everything would hold, and the edit would seem to change nothing.
    if (!(await solver.solve(compared.visitors))) {
      throw new CouldNotRun('No visitor can answer both packs, so there is nothing to compare.');
    }
    return await movesBetween(compared, solver);
  } catch (error) {
    throw error instanceof CouldNotProve ? new CouldNotRun(error.message) : error;
  } finally {
    solver?.stop();
  }
}

type Both = [before: PackSource, after: PackSource];

/** Both packs with what both hold: a bundle has nothing that is written for the clinician. */
function alike(before: Side, after: Side): Both {
  const both: Both = [before.source, after.source];
  if (before.files && after.files) return both;
  return both.map((source) => sourceOfBundle(forVisitors(source))) as Both;
}

/** A bundle has no cases, which does not mean that somebody deleted them. */
function withCases(before: Side, after: Side): Both {
  const of = (side: Side, other: Side) => (side.files ? side : other).source.cases;
  return [
    { ...before.source, cases: of(before, after) },
    { ...after.source, cases: of(after, before) },
  ];
}

/** Where a rule stands, before and after. */
const placesOf = (rule: string, ...sides: readonly Side[]): string[] =>
  sides.flatMap(({ files, fileName }) => {
    const place = files && placeOf(files, 'rule', rule);
    return place ? [`${fileName(place.file)}:${place.line}:${place.column}`] : [];
  });
