import type { Formula } from '../../proof/formula.ts';
import type { Compared, Which } from './compared.ts';

/** A piece of advice that others get than before, among those who hear the same outcome. */
export interface AdviceChange {
  rule: string;
  gains: Formula;
  loses: Formula;
}

/**
 * The advice that visitors get now, or no more; who moves to another outcome hears that, with all the
 * advice that belongs to it.
 *
 * @param moving true of the visitors who move.
 */
export function adviceChanges(
  { formulas, source, encoding }: Compared,
  moving: Formula,
): AdviceChange[] {
  const staying = formulas.not(moving);
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
    const gains = formulas.and(staying, is, formulas.not(was));
    return [{ rule, gains, loses: formulas.and(staying, was, formulas.not(is)) }];
  });
}
