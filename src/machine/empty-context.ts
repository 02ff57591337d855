import type { Questionnaire } from '../pack/pack.ts';
import type { CheckContext } from './check.types.ts';

/** Of a visitor who has answered nothing yet. */
export function emptyContext({ topics: [first] }: Questionnaire): CheckContext {
  const ofComplaint = (first?.questions ?? []).filter((q) => !q.lasting);
  return {
    answers: {},
    current: first?.questions[0]?.id ?? '',
    assessment: null,
    changing: null,
    earlier: null,
    ofComplaint: ofComplaint.map((q) => q.id),
    ofComplaintAlone: ofComplaint.filter((q) => q.type !== 'multi').map((q) => q.id),
    adding: false,
  };
}
