import type { Language, Pack } from '../pack/pack.ts';
import type { Complaint } from '../triage/assessment.ts';

/** What a visitor takes along: one or two complaints, the more serious first. */
export interface Handover {
  pack: Pack;
  language: Language;
  complaints: readonly [Complaint, ...Complaint[]];
  date: Date;
}
