import type { Answers } from '../../pack/answers.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import type { PackFiles } from '../../pack/parse-pack.ts';
import { encode } from '../../proof/encode.ts';
import { type Assignment, type Formula, Formulas, truthIn } from '../../proof/formula.ts';
import { isLighter } from '../../proof/never-lighter.ts';
import { answersIn, smallestVisitor } from '../../proof/smallest-visitor.ts';
import type { Z3Solver } from '../../proof/z3.ts';
import { claimsOf, type Encoded, encoded, isAnyBroken, outcomeDiffers } from './claims.ts';
import { anyAnswers, courseDiffers } from './course-differs.ts';
import { decisiveIn } from './decisive.ts';
import type { Mutant } from './mutations.ts';
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
const batch = 50;

/** Tells which mutants of a pack its own example visitors, guarantees and proofs notice. */
export class Judge {
  readonly #isRefused: (mutant: Mutant) => boolean;
  readonly #examples: Witnesses;
  readonly #met: Witnesses;
  #formulas: Formulas;
  #before: Encoded;
  #judged = 0;

  constructor(
    private readonly source: PackSource,
    files: PackFiles,
    private readonly solver: Z3Solver,
  ) {
    this.#isRefused = refusals(files);
    this.#formulas = new Formulas();
    this.#before = encoded(this.#formulas, source);
    const any = anyAnswers(source);
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
    const pack = decisiveIn(mutant.values);
    const encoding = encode(formulas, pack);
    const { visitors } = encoding;
    const same = formulas.and(visitors, sameAnswers(formulas, this.#before.source, pack));
    const differs = formulas.and(
      same,
      outcomeDiffers(formulas, pack, this.#before.encoding, encoding),
    );
    if (differs === formulas.false) return { verdict: 'equivalent' };
    if (this.#isRefused(mutant)) return { verdict: 'refused' };
    if (!(await this.#find(differs))) return { verdict: 'equivalent' };
    const course = courseDiffers(formulas, this.#before, { source: pack, encoding });
    if (this.#examples.find(formulas.or(formulas.not(same), course))) return { verdict: 'case' };
    const after = encoded(formulas, { ...this.source, ...pack });
    const find = (formula: Formula) => this.#find(formulas.and(visitors, formula));
    if (await isAnyBroken(claimsOf(formulas, this.#before, after), find)) {
      return { verdict: 'proof' };
    }
    return { verdict: 'survived', notice: await this.#notice(after, same, differs) };
  }

  async #find(formula: Formula): Promise<Assignment | undefined> {
    if (formula === this.#formulas.false) return undefined;
    const met = this.#met.find(formula);
    if (met) return met;
    const found = await this.solver.solve(formula);
    if (found) this.#met.add(found);
    return found ?? undefined;
  }

  async #notice(after: Encoded, same: Formula, differs: Formula): Promise<Notice> {
    const { encoding } = this.#before;
    const formulas = this.#formulas;
    const plainest = (formula: Formula) =>
      smallestVisitor(this.solver, formulas, this.source, encoding, formula);
    const lighter = isLighter(formulas, this.source, encoding, after.encoding);
    const hearsLighter = await plainest(formulas.and(same, lighter));
    const found = hearsLighter ?? (await plainest(differs)) ?? new Set<string>();
    const [was, is] = [this.#before, after].map((version) => heardBy(version, found));
    return {
      // Whichever of the two packs the author tries, every answer is there.
      answers: { ...answersIn(encoding, found), ...answersIn(after.encoding, found) },
      before: was ?? '',
      after: is ?? '',
      lighter: hearsLighter !== null,
    };
  }

  #renew(): void {
    this.#formulas = new Formulas();
    this.#before = encoded(this.#formulas, this.source);
    this.#examples.forget();
    this.#met.forget();
  }
}

function heardBy({ source, encoding }: Encoded, visitor: Assignment): string | undefined {
  const isTrue = truthIn(visitor);
  return source.outcomes.find(({ id }) => isTrue(encoding.hears(id)))?.id;
}
