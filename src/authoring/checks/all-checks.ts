import { casesCheck } from './cases.check.ts';
import type { Check } from './check.ts';
import { coverageCheck } from './coverage.check.ts';
import { expiryCheck } from './expiry.check.ts';
import { orphansCheck } from './orphans.check.ts';
import { outcomesCheck } from './outcomes.check.ts';
import { proofCheck } from './proof.check.ts';
import { signOffCheck } from './sign-off.check.ts';
import { textsCheck } from './texts.check.ts';

/** What is looked at once the files are right, in the order of the report; the slowest comes last. */
export const allChecks: readonly Check[] = [
  textsCheck,
  outcomesCheck,
  orphansCheck,
  expiryCheck,
  signOffCheck,
  casesCheck,
  coverageCheck,
  proofCheck,
];
