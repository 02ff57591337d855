import type { Pack } from '../pack/pack.ts';
import type { Complaint } from '../triage/assessment.ts';
import { inWords } from './answer-words.ts';

/** What tells one complaint from another: where it is, or else why the visitor came. */
export function complaintName(pack: Pack, { answers }: Complaint): string {
  const singles = (pack.topics[0]?.questions ?? []).filter(
    (question) => question.type === 'single' && !question.lasting && answers[question.id],
  );
  const telling = singles.find((question) => 'picture' in question) ?? singles[0];
  return telling ? inWords(telling, answers[telling.id] ?? null) : '';
}
