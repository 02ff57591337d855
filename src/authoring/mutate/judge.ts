import type { Answers } from '../../pack/answers.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import type { PackFiles } from '../../pack/parse-pack.ts';
import { type Decisive, encode } from '../../proof/encode.ts';
import { type Assignment, type Formula, Formulas, truthIn } from '../../proof/formula.ts';
import { isLighter } from '../../proof/never-lighter.ts';
import { answersIn, smallestVisitor } from '../../proof/smallest-visitor.ts';
import type { Z3Solver } from '../../proof/z3.ts';
import { claimsOf, isAnyBroken } from './claims.ts';
import { decisiveIn } from './decisive.ts';
import { type Mutant, valuesOf } from './mutations.ts';
import { anyAnswers, courseDiffers, outcomeDiffers, type Version } from './outcome-differs.ts';
import { refusals } from './refused.ts';
import { sameAnswers } from './same-answers.ts';
import { Witnesses } from './witnesses.ts';

/** What becomes of a mutant; what is equivalent or refused says nothing of the checks of a pack. */
export const verdicts = ['equivalent', 'refused', 'case', 'proof', 'survived'] as const;
export type Verdict = (typeof verdicts)[number];

/** A visitor who notices, and the outcomes before and after. */
export interface Notice {
  answers: Answers;
  before: string;
  after: string;
  lighter: boolean;
}

export interface Judgement {
  verdict: Verdict;
  /** Of a survivor: the plainest visitor who notices, and rather one who hears something lighter. */
  notice?: Notice;
}

/** After so many mutants their formulas are thrown away: they fill the memory. */
const batch = 250;

/** Tells which mutants of a pack its own example visitors, guarantees and proofs notice. */
export class Judge {
  readonly #isRefused: (mutant: Mutant) => boolean;
  readonly #pack: Decisive;
  readonly #examples: Witnesses;
  readonly #met: Witnesses;
  #formulas: Formulas;
  #before: Version;
  #judged = 0;

  constructor(
    private readonly source: PackSource,
    files: PackFiles,
    private readonly solver: Z3Solver,
  ) {
    this.#isRefused = refusals(files);
    this.#pack = decisiveIn(valuesOf(files));
    this.#formulas = new Formulas();
    this.#before = this.#version(this.#pack);
    const any = anyAnswers(this.#pack);
    const examples = source.cases.map(({ answers }) =>
      this.#before.encoding.variablesOf({ ...any, ...answers }),
    );
    this.#examples = new Witnesses(examples);
    this.#met = new Witnesses(examples);
  }

  async judge(mutant: Mutant): Promise<Judgement> {
    this.#judged += 1;
    if (this.#judged % batch === 0) this.#renew();
    const formulas = this.#formulas;
    const after = this.#version(decisiveIn(mutant.values));
    const { visitors } = after.encoding;
    const same = formulas.and(visitors, sameAnswers(formulas, this.#pack, after.pack));
    const differs = formulas.and(same, outcomeDiffers(formulas, this.#before, after));
    if (differs === formulas.false) return { verdict: 'equivalent' };
    if (this.#isRefused(mutant)) return { verdict: 'refused' };
    if (!(await this.#find(differs))) return { verdict: 'equivalent' };
    const course = courseDiffers(formulas, this.#before, after);
    if (this.#examples.find(formulas.or(formulas.not(same), course))) return { verdict: 'case' };
    const source = { ...this.source, ...after.pack };
    const claims = claimsOf({ formulas, source, encoding: after.encoding });
    const find = (formula: Formula) => this.#find(formulas.and(visitors, formula));
    if (await isAnyBroken(claims, find)) return { verdict: 'proof' };
    return { verdict: 'survived', notice: await this.#notice(after, same, differs) };
  }

  #version(pack: Decisive): Version {
    return { pack, encoding: encode(this.#formulas, pack) };
  }

  async #find(formula: Formula): Promise<Assignment | undefined> {
    if (formula === this.#formulas.false) return undefined;
    const met = this.#met.find(formula);
    if (met) return met;
    const found = await this.solver.solve(formula);
    if (found) this.#met.add(found);
    return found ?? undefined;
  }

  async #notice(after: Version, same: Formula, differs: Formula): Promise<Notice> {
    const { encoding } = this.#before;
    const formulas = this.#formulas;
    const plainest = (formula: Formula) =>
      smallestVisitor(this.solver, formulas, this.#pack, encoding, formula);
    const lighter = isLighter(formulas, this.source, encoding, after.encoding);
    const hearsLighter = await plainest(formulas.and(same, lighter));
    const found = hearsLighter ?? (await plainest(differs)) ?? new Set<string>();
    const [was, is] = [this.#before, after].map((version) => heardBy(version, found));
    return {
      answers: answersIn(after.encoding, found),
      before: was ?? '',
      after: is ?? '',
      lighter: hearsLighter !== null,
    };
  }

  #renew(): void {
    this.#formulas = new Formulas();
    this.#before = this.#version(this.#pack);
    this.#examples.forget();
    this.#met.forget();
  }
}

function heardBy({ pack, encoding }: Version, visitor: Assignment): string | undefined {
  const isTrue = truthIn(visitor);
  return pack.outcomes.find(({ id }) => isTrue(encoding.hears(id)))?.id;
}
