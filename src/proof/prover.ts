import type { Answers } from '../pack/answers.ts';
import { forVisitors } from '../pack/for-visitors.ts';
import { localise } from '../pack/localise.ts';
import type { Pack } from '../pack/pack.ts';
import type { PackSource } from '../pack/pack-source.ts';
import { triageOf } from '../triage/assess.ts';
import { seriousnessOf } from '../triage/assessment.ts';
import { type Encoding, encode } from './encode.ts';
import { type Assignment, type Formula, Formulas, truthIn } from './formula.ts';
import { answersIn, smallestVisitor } from './smallest-visitor.ts';
import { Z3Solver } from './z3.ts';

/** A visitor, and what the check tells them. */
export interface Example {
  answers: Answers;
  outcome: string;
  /** The rules that fire, in the order of the pack. */
  fired: string[];
}

/** All visitors of one pack, and the solver that finds those of whom something is true. */
export class Prover {
  readonly encoding: Encoding;
  readonly #pack: Pack;

  private constructor(
    readonly source: PackSource,
    readonly formulas: Formulas,
    readonly solver: Z3Solver,
  ) {
    this.encoding = encode(formulas, source);
    this.#pack = localise(forVisitors(source), source.languages[0] ?? 'nl');
    solver.assume(this.encoding.visitors);
  }

  /** @throws {CouldNotProve} when the optional package `z3-solver` is not installed. */
  static async of(source: PackSource): Promise<Prover> {
    return new Prover(source, new Formulas(), await Z3Solver.start());
  }

  /** A visitor of whom this is true; null where there is none. */
  find = (formula: Formula): Promise<Assignment | null> => this.solver.solve(formula);

  /** The plainest visitor of whom this is true; null where there is none. */
  smallest(formula: Formula): Promise<Assignment | null> {
    return smallestVisitor(this.solver, this.formulas, this.source, this.encoding, formula);
  }

  /**
   * The visitor as the check meets them, through json-rules-engine.
   *
   * @param encoding of another visitor, who shares part of the variables.
   * @throws when the engine says otherwise than the proof: the translation is then wrong.
   */
  async example(assignment: Assignment, encoding: Encoding = this.encoding): Promise<Example> {
    const answers = answersIn(encoding, assignment);
    const { outcome, fired, asked, complete } = await triageOf(this.#pack, answers);
    const isHeard = truthIn(assignment)(encoding.hears(outcome.id));
    if (!isHeard || !complete || asked.length !== Object.keys(answers).length) {
      throw new Error(`the proof and the engine disagree on ${JSON.stringify(answers)}`);
    }
    return { answers, outcome: outcome.id, fired };
  }

  /** How serious an outcome is; a higher number is more serious. */
  rankOf = (outcome: string): number => seriousnessOf(this.source, outcome);

  stop(): void {
    this.solver.stop();
  }
}
