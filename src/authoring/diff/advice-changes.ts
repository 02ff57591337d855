import type { Formula } from '../../proof/formula.ts';
import type { Compared, Which } from './compared.ts';

/** A piece of advice that other visitors may get than before. */
export interface AdviceChange {
  rule: string;
  gains: Formula;
  loses: Formula;
}

/** The advice whose readers are not the same formula in both packs, and who gets it now or no more. */
export function adviceChanges({ formulas, source, encoding }: Compared): AdviceChange[] {
  const readersIn = (which: Which) =>
    new Map(
      source[which].advice.map(({ name, conditions }) => [name, encoding[which].holds(conditions)]),
    );
  const before = readersIn('old');
  const after = readersIn('new');
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((rule) => {
    const was = before.get(rule) ?? formulas.false;
    const is = after.get(rule) ?? formulas.false;
    if (was === is) return [];
    const gains = formulas.and(is, formulas.not(was));
    return [{ rule, gains, loses: formulas.and(was, formulas.not(is)) }];
  });
}
