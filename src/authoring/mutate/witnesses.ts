import { type Assignment, evaluator, type Formula } from '../../proof/formula.ts';

interface Block {
  visitors: Assignment[];
  truth: (formula: Formula) => number;
}

/** Visitors who were met before: most slips show in one of them, which spares a question to Z3. */
export class Witnesses {
  #blocks: Block[] = [];

  constructor(visitors: readonly Assignment[] = []) {
    for (const visitor of visitors) this.add(visitor);
  }

  add(visitor: Assignment): void {
    const last = this.#blocks.at(-1);
    const visitors = last && last.visitors.length < 32 ? last.visitors : [];
    if (visitors === last?.visitors) this.#blocks.pop();
    this.#blocks.push(blockOf([...visitors, visitor]));
  }

  /** One of whom the formula is true. */
  find(formula: Formula): Assignment | undefined {
    for (const { visitors, truth } of this.#blocks) {
      const bits = truth(formula) & everyone(visitors.length);
      if (bits !== 0) return visitors[31 - Math.clz32(bits)];
    }
    return undefined;
  }

  /** Formulas from here on are made anew: what was worked out of the ones before is no longer needed. */
  forget(): void {
    this.#blocks = this.#blocks.map(({ visitors }) => blockOf(visitors));
  }
}

/** The first visitor is the lowest bit. */
function blockOf(visitors: Assignment[]): Block {
  const truth = evaluator((variable) =>
    visitors.reduce((bits, visitor, at) => (visitor.has(variable) ? bits | (1 << at) : bits), 0),
  );
  return { visitors, truth };
}

const everyone = (count: number): number => (count === 32 ? -1 : (1 << count) - 1);
