/**
 * A Boolean formula. The same formula is always the same object, so what two packs or two visitors
 * have in common is built, translated and solved once.
 */
export type Formula =
  | { readonly kind: 'constant'; readonly id: number; readonly value: boolean }
  | { readonly kind: 'variable'; readonly id: number; readonly name: string }
  | { readonly kind: 'not'; readonly id: number; readonly of: Formula }
  | { readonly kind: 'and' | 'or'; readonly id: number; readonly of: readonly Formula[] };

/** Makes formulas, simplified where that costs nothing. */
export class Formulas {
  readonly true: Formula = { kind: 'constant', id: 0, value: true };
  readonly false: Formula = { kind: 'constant', id: 1, value: false };
  readonly #known = new Map<string, Formula>();

  variable(name: string): Formula {
    return this.#once(`v${name}`, (id) => ({ kind: 'variable', id, name }));
  }

  not(formula: Formula): Formula {
    if (formula.kind === 'constant') return formula.value ? this.false : this.true;
    if (formula.kind === 'not') return formula.of;
    return this.#once(`n${formula.id}`, (id) => ({ kind: 'not', id, of: formula }));
  }

  and(...parts: readonly Formula[]): Formula {
    return this.#joined('and', parts, this.true, this.false);
  }

  or(...parts: readonly Formula[]): Formula {
    return this.#joined('or', parts, this.false, this.true);
  }

  implies(premise: Formula, conclusion: Formula): Formula {
    return this.or(this.not(premise), conclusion);
  }

  differs(one: Formula, other: Formula): Formula {
    return this.or(this.and(one, this.not(other)), this.and(this.not(one), other));
  }

  /** True when at least so many of the parts are. */
  atLeast(count: number, parts: readonly Formula[]): Formula {
    if (count <= 0) return this.true;
    const [first, ...rest] = parts;
    if (!first || count > parts.length) return this.false;
    return this.or(this.and(first, this.atLeast(count - 1, rest)), this.atLeast(count, rest));
  }

  exactlyOne(parts: readonly Formula[]): Formula {
    const pairs = parts.flatMap((one, at) =>
      parts.slice(at + 1).map((other) => this.not(this.and(one, other))),
    );
    return this.and(this.or(...parts), ...pairs);
  }

  #joined(
    kind: 'and' | 'or',
    parts: readonly Formula[],
    neutral: Formula,
    decisive: Formula,
  ): Formula {
    const own = new Set(parts.filter((part) => part !== neutral));
    if (own.has(decisive)) return decisive;
    for (const part of own) if (part.kind === 'not' && own.has(part.of)) return decisive;
    const of = [...own].sort((a, b) => a.id - b.id);
    const [only = neutral] = of;
    if (of.length < 2) return only;
    return this.#once(`${kind}${of.map(({ id }) => id)}`, (id) => ({ kind, id, of }));
  }

  #once(key: string, make: (id: number) => Formula): Formula {
    const formula = this.#known.get(key) ?? make(this.#known.size + 2);
    this.#known.set(key, formula);
    return formula;
  }
}

/** The truth of variables for up to 32 visitors at once, one in each bit. */
export type Truth = (variable: string) => number;

/** Tells the truth of formulas, for up to 32 visitors at once; remembers what it has worked out. */
export function evaluator(truth: Truth): (formula: Formula) => number {
  const known: number[] = [];
  const truthOf = (formula: Formula): number => {
    const before = known[formula.id];
    if (before !== undefined) return before;
    const value = worked(formula);
    known[formula.id] = value;
    return value;
  };
  const worked = (formula: Formula): number => {
    switch (formula.kind) {
      case 'constant':
        return formula.value ? -1 : 0;
      case 'variable':
        return truth(formula.name);
      case 'not':
        return ~truthOf(formula.of);
      case 'and':
        return formula.of.reduce((all, part) => (all === 0 ? 0 : all & truthOf(part)), -1);
      case 'or':
        return formula.of.reduce((any, part) => (any === -1 ? -1 : any | truthOf(part)), 0);
    }
  };
  return truthOf;
}

/** The variables that are true; the others are not. */
export type Assignment = ReadonlySet<string>;

/** Tells the truth of formulas for one visitor. */
export function truthIn(assignment: Assignment): (formula: Formula) => boolean {
  const truth = evaluator((variable) => (assignment.has(variable) ? -1 : 0));
  return (formula) => truth(formula) !== 0;
}
