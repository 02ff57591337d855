import type { Case } from '../../pack/case.schema.ts';
import type { Pack } from '../../pack/pack.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import { assess } from '../../triage/assess.ts';
import type { Assessment } from '../../triage/assessment.ts';

/** An example visitor, and what the real check tells this visitor. */
export interface AssessedCase {
  example: Case;
  assessment: Assessment;
  /** The rules that ask for the outcome that is heard. */
  deciding: string[];
}

/** Takes every case through the check that visitors do, one after another. */
export async function assessCases(source: PackSource, pack: Pack): Promise<AssessedCase[]> {
  const assessed: AssessedCase[] = [];
  for (const example of source.cases) {
    const assessment = await assess(pack, example.answers);
    const deciding = assessment.reasons
      .filter(({ outcome }) => outcome === assessment.outcome.id)
      .map(({ rule }) => rule);
    assessed.push({ example, assessment, deciding });
  }
  return assessed;
}
