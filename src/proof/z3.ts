import type { Bool, Context, Solver } from 'z3-solver';
import { type Assignment, type Formula, truthIn } from './formula.ts';

/** The proof can't be given; the message says why. */
export class CouldNotProve extends Error {}

/** The solver is an optional package, which is not installed. */
export class SolverMissing extends CouldNotProve {}

type Z3 = Context<'proof'>;
type Z3Bool = Bool<'proof'>;
type Weighted = readonly [Formula, number];

/** Z3, spoken to in formulas. What is assumed holds for every question that follows. */
export class Z3Solver {
  readonly #solver: Solver<'proof'>;
  readonly #translated = new Map<Formula, Z3Bool>();
  readonly #variables = new Map<string, Z3Bool>();
  /** What the garbage collector takes, Z3 forgets, in each run at another moment; its examples would differ. */
  readonly #kept: Z3Bool[] = [];
  #asked = 0;

  private constructor(
    private readonly z3: Z3,
    private readonly end: () => void,
  ) {
    this.#solver = new z3.Solver('QF_FD');
  }

  /** @throws {SolverMissing} when the optional package `z3-solver` is not installed. */
  static async start(): Promise<Z3Solver> {
    const { init } = await import('z3-solver').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
      throw new SolverMissing(
        'The proof needs the package z3-solver, which is not installed: npm install --save-dev z3-solver',
      );
    });
    let isStopped = false;
    // A thread that is ended in the midst of something says so, which is no fault.
    const printErr = (line: string) => isStopped || console.error(line);
    const { Context: createContext, em } = await init({ printErr });
    return new Z3Solver(createContext('proof'), () => {
      isStopped = true;
      // Not the package's own killThreads: on a busy machine it gives up after five seconds, with an error.
      em.PThread.terminateAllThreads();
    });
  }

  /** How many questions Z3 has answered. */
  get asked(): number {
    return this.#asked;
  }

  assume(formula: Formula): void {
    this.#solver.add(this.#translate(formula));
  }

  /** Undoes, once `work` is done, what it assumed. */
  async within<T>(work: () => Promise<T>): Promise<T> {
    this.#solver.push();
    try {
      return await work();
    } finally {
      this.#solver.pop();
    }
  }

  /** @returns null where the formula can't be true. */
  async solve(formula: Formula): Promise<Assignment | null> {
    return this.within(async () => {
      this.assume(formula);
      return this.#check();
    });
  }

  /** An assignment in which as few of these are true as can be; one list after the other. */
  async fewest(
    formula: Formula,
    costs: readonly (readonly Formula[])[],
  ): Promise<Assignment | null> {
    return this.within(async () => {
      this.assume(formula);
      let best = await this.#check();
      for (const cost of costs) best = best && (await this.#lessen(best, cost));
      return best;
    });
  }

  /** The greatest sum of weights (whole numbers) that the formulas which are true can have, and when. */
  async greatest(
    weights: readonly Weighted[],
  ): Promise<{ sum: number; assignment: Assignment } | null> {
    return this.within(async () => {
      let best: { sum: number; assignment: Assignment } | null = null;
      for (let found = await this.#check(); found; found = await this.#check()) {
        best = { sum: sumOf(weights, found), assignment: found };
        this.#keep(this.z3.PbGe(...this.#weighed(weights), best.sum + 1));
      }
      return best;
    });
  }

  /** Ends the threads of Z3, without which a Node process would never end. */
  stop(): void {
    this.end();
  }

  async #lessen(start: Assignment, cost: readonly Formula[]): Promise<Assignment> {
    const weights = cost.map((part) => [part, 1] as const);
    if (weights.length === 0) return start;
    let best = start;
    let sum = sumOf(weights, best);
    while (sum > 0) {
      const found = await this.within(async () => {
        this.#keep(this.z3.PbLe(...this.#weighed(weights), sum - 1));
        return this.#check();
      });
      if (!found) break;
      best = found;
      sum = sumOf(weights, best);
    }
    this.#keep(this.z3.PbLe(...this.#weighed(weights), sum));
    return best;
  }

  #weighed(weights: readonly Weighted[]): [[Z3Bool, ...Z3Bool[]], [number, ...number[]]] {
    const parts = weights.map(([formula]) => this.#translate(formula));
    return [parts as [Z3Bool, ...Z3Bool[]], weights.map(([, weight]) => weight) as [number]];
  }

  async #check(): Promise<Assignment | null> {
    this.#asked += 1;
    const answer = await this.#solver.check();
    if (answer === 'unknown')
      throw new CouldNotProve(`Z3 gave up: ${this.#solver.reasonUnknown()}`);
    if (answer === 'unsat') return null;
    const model = this.#solver.model();
    const isTrue = (variable: Z3Bool) => this.z3.isTrue(model.eval(variable, true));
    const assignment = [...this.#variables].filter(([, v]) => isTrue(v)).map(([name]) => name);
    model.release();
    return new Set(assignment);
  }

  #keep(assumption: Z3Bool): void {
    this.#kept.push(assumption);
    this.#solver.add(assumption);
  }

  #translate(formula: Formula): Z3Bool {
    const translated = this.#translated.get(formula) ?? this.#translation(formula);
    this.#translated.set(formula, translated);
    return translated;
  }

  #translation(formula: Formula): Z3Bool {
    switch (formula.kind) {
      case 'constant':
        return this.z3.Bool.val(formula.value);
      case 'variable': {
        const variable = this.z3.Bool.const(formula.name);
        this.#variables.set(formula.name, variable);
        return variable;
      }
      case 'not':
        return this.z3.Not(this.#translate(formula.of));
      case 'and':
        return this.z3.And(...formula.of.map((part) => this.#translate(part)));
      case 'or':
        return this.z3.Or(...formula.of.map((part) => this.#translate(part)));
    }
  }
}

function sumOf(weights: readonly Weighted[], assignment: Assignment): number {
  const isTrue = truthIn(assignment);
  return weights.reduce((sum, [part, weight]) => sum + (isTrue(part) ? weight : 0), 0);
}
