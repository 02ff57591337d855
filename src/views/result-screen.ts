import type { Answers } from '../pack/answers.ts';
import type { Pack } from '../pack/pack.ts';
import type { Assessment } from '../triage/assessment.ts';
import type { Screen } from './screen.ts';

/** What the parts of the result page need to draw themselves. */
export interface ResultScreen extends Screen {
  pack: Pack;
  assessment: Assessment;
  answers: Answers;
  onChange: (question: string) => void;
  onRestart: () => void;
}
