import type { PackSource } from '../../pack/pack-source.ts';
import { questionsOf } from '../../pack/questions.ts';
import { anyChange, secondVisitor } from '../../proof/any-change.ts';
import { type Encoding, encode } from '../../proof/encode.ts';
import type { Formula, Formulas } from '../../proof/formula.ts';
import { isLighter } from '../../proof/never-lighter.ts';
import { aboveTheirCap, breaks } from '../../proof/outcome-guarantees.ts';
import { seriousnessOf } from '../../triage/assessment.ts';

/** A pack as formulas, in the three ways in which the proof looks at it. */
export interface Encoded {
  source: PackSource;
  encoding: Encoding;
  /** For a second visitor, who shares no variable with the first. */
  second: Encoding;
  /** As if no outcome ended the check early. */
  goesOn: Encoding;
}

export function encoded(formulas: Formulas, source: PackSource): Encoded {
  return {
    source,
    encoding: encode(formulas, source),
    second: secondVisitor(formulas, source),
    goesOn: encode(formulas, source, { asksOn: true }),
  };
}

/** What the proof claims of a pack. */
export interface Claim {
  /** Of a visitor, or of two. */
  formula: Formula;
  /** Whether there is one, or is none. */
  somebody: boolean;
}

/**
 * What the proof tells as an error of a changed pack, the cheapest first: the guarantees, that all is
 * met by somebody, that an early end is not undone, and that nothing for the worse makes lighter.
 *
 * What held before the change can only be broken by a visitor who now hears something else. Saying so
 * keeps the search small.
 */
export function* claimsOf(formulas: Formulas, before: Encoded, after: Encoded): Generator<Claim> {
  const { source, encoding } = after;
  const never = (...parts: Formula[]) => ({ formula: formulas.and(...parts), somebody: false });
  const differs = (way: 'encoding' | 'second' | 'goesOn') =>
    outcomeDiffers(formulas, source, before[way], after[way]);
  const rankOf = (outcome: string) => seriousnessOf(source, outcome);
  if (aboveTheirCap({ source, rankOf }).length > 0) yield never();
  const broken = source.guarantees.flatMap((guarantee) =>
    guarantee.kind === 'outcome' ? [breaks({ formulas, encoding, rankOf }, guarantee)] : [],
  );
  const nothingFires = formulas.not(formulas.or(...encoding.fired.values()));
  yield never(formulas.or(...broken, nothingFires), differs('encoding'));
  for (const formula of occurrences(after)) yield { formula, somebody: true };
  yield never(
    isLighter(formulas, source, encoding, after.goesOn),
    formulas.or(differs('encoding'), differs('goesOn')),
  );
  yield never(
    after.second.visitors,
    isLighter(formulas, source, encoding, after.second),
    formulas.or(differs('encoding'), differs('second')),
    anyChange(formulas, source, encoding, after.second),
  );
}

/** Whether two versions of a pack send a visitor elsewhere. */
export const outcomeDiffers = (
  formulas: Formulas,
  { outcomes }: Pick<PackSource, 'outcomes'>,
  before: Encoding,
  after: Encoding,
): Formula =>
  formulas.or(
    ...outcomes.map((_, rank) => formulas.differs(before.atLeast(rank), after.atLeast(rank))),
  );

/** What must happen to somebody: that a question is asked, an answer chosen, an outcome heard, that a rule fires. */
function occurrences({ source, encoding }: Encoded): Formula[] {
  const answers = questionsOf(source).flatMap((question) => {
    const answer = encoding.questions.get(question.id);
    const options = 'options' in question ? question.options : [];
    return answer ? [answer.asked, ...options.map(({ id }) => answer.chosen(id))] : [];
  });
  const heard = source.outcomes.map(({ id }) => encoding.hears(id));
  return [...answers, ...heard, ...encoding.fired.values()];
}

/** @param find a visitor of whom a formula is true. */
export async function isAnyBroken(
  claims: Iterable<Claim>,
  find: (formula: Formula) => Promise<unknown>,
): Promise<boolean> {
  for (const { formula, somebody } of claims) {
    if (!!(await find(formula)) !== somebody) return true;
  }
  return false;
}
