import type { Example } from './prover.ts';

/** What is claimed of every visitor, or of some. */
export type Claim =
  /** A guarantee holds. */
  | 'guarantee'
  /** A rule asks for an outcome. */
  | 'some-rule'
  /** One more sign never makes the outcome lighter. */
  | 'adding'
  /** The answers that an early end leaves out would not have made the outcome lighter. */
  | 'early-end'
  /** Somebody meets the rule, is asked the question, can choose the answer … */
  | 'rule'
  | 'advice'
  | 'plan'
  | 'question'
  | 'option'
  | 'outcome'
  /** Some visitor hears the outcome of the rule because of it. */
  | 'decides'
  /** Two rules do not always fire together. */
  | 'apart'
  /** The longest visit takes no longer than it may. */
  | 'time';

/** Something that does not hold. */
export interface Failure {
  claim: Claim;
  /** The id of the guarantee, rule, question …; of an option `question/option`, of two rules both. */
  subject: string;
  /** The rule to look at, where no visitor is needed to see it. */
  rule?: string;
  /** The plainest visitor who shows it. */
  example?: Example;
  /** The same visitor after the change that should not have made the outcome lighter. */
  after?: Example;
  /** How many other changes of the same answer do the same. */
  others?: number;
}
