import type { PackSource } from '../../pack/pack-source.ts';
import { type Encoding, encode } from '../../proof/encode.ts';
import type { Formula, Formulas } from '../../proof/formula.ts';
import { changesIn, isLighter, pairsMadeLighter } from '../../proof/never-lighter.ts';
import { aboveTheirCap, breaks } from '../../proof/outcome-guarantees.ts';

/** A pack as formulas. */
export interface Encoded {
  formulas: Formulas;
  source: PackSource;
  encoding: Encoding;
}

/** What the proof claims of a pack: that some visitor is such, or that none is. */
export interface Claim {
  formula: Formula;
  /** Whether the claim is that there is such a visitor. */
  holds: boolean;
}

/**
 * What `check` proves of a pack about its outcomes, made when it is asked for, the cheapest first:
 * the guarantees, that every rule counts for somebody, and that nothing for the worse makes lighter.
 */
export function* claimsOf(encoded: Encoded): Generator<Claim> {
  const { formulas, source, encoding } = encoded;
  const never = (...formulasOf: Formula[]) => ({
    formula: formulas.or(...formulasOf),
    holds: false,
  });
  const rankOf = (outcome: string) => source.outcomes.findIndex(({ id }) => id === outcome);
  if (aboveTheirCap({ source, rankOf }).length > 0) yield never(formulas.true);
  const promised = source.guarantees.flatMap((guarantee) =>
    guarantee.kind === 'outcome' ? [breaks({ formulas, encoding, rankOf }, guarantee)] : [],
  );
  yield never(...promised, formulas.not(formulas.or(...encoding.fired.values())));
  for (const formula of occurrences(encoded, rankOf)) yield { formula, holds: true };
  yield never(isLighter(formulas, source, encoding, encode(formulas, source, { asksOn: true })));
  for (const change of changesIn(formulas, source)) {
    yield never(...pairsMadeLighter(formulas, source, encoding, change).pairs);
  }
}

/** What must happen to somebody: that a question is asked, an answer chosen, that a rule decides. */
function occurrences(
  { formulas, source, encoding }: Encoded,
  rankOf: (outcome: string) => number,
): Formula[] {
  const answers = source.topics
    .flatMap((topic) => topic.questions)
    .flatMap((question) => {
      const answer = encoding.questions.get(question.id);
      const options = 'options' in question ? question.options : [];
      return answer ? [answer.asked, ...options.map(({ id }) => answer.chosen(id))] : [];
    });
  const deciding = source.rules.map(({ name, event }) =>
    formulas.and(
      encoding.fired.get(name) ?? formulas.false,
      formulas.not(encoding.atLeast(rankOf(event.params.outcome) + 1)),
    ),
  );
  return [...answers, ...deciding];
}

/** @param find a visitor of whom a formula is true. */
export async function isAnyBroken(
  claims: Iterable<Claim>,
  find: (formula: Formula) => Promise<unknown>,
): Promise<boolean> {
  for (const { formula, holds } of claims) {
    if (!!(await find(formula)) !== holds) return true;
  }
  return false;
}
