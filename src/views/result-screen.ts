import type { Language, Pack } from '../pack/pack.ts';
import type { Site } from '../site/site.ts';
import type { AdviceItem, Complaint } from '../triage/assessment.ts';
import type { Change } from '../triage/for-the-worse.ts';
import type { Screen } from './screen.ts';

/** What a visitor is told after something was copied or downloaded. */
export interface Note {
  text: string;
  /** To be copied by hand, where the browser does not let us. */
  copy?: string;
}

/** What the visitor can do on the result page. */
export interface ResultActions {
  /** @param complaint whose answer it is: 0 is the more serious one. */
  onChange: (question: string, complaint: number) => void;
  onRestart: () => void;
  /** Absent where a second complaint makes no sense: there are two, or the first can't wait. */
  onAdd: (() => void) | undefined;
  onCopy: () => void;
  onPrint: () => void;
  onCalendar: () => void;
  onFhir: () => void;
  /** Takes the note away. */
  onDismiss: () => void;
}

/** What the parts of the result page need to draw themselves. */
export interface ResultScreen extends Screen, ResultActions {
  pack: Pack;
  language: Language;
  /** The more serious one first. */
  complaints: readonly [Complaint, ...Complaint[]];
  /** The phone, the addresses and the slots of the site around the check. */
  site: Site;
  /** On all complaints together. */
  advice: readonly AdviceItem[];
  /** What would make it more serious; null until that has been worked out. */
  changes: readonly Change[] | null;
  /** Whether all advice could be loaded. */
  whole: boolean;
  note: Note | null;
  /** Aborts when the visitor leaves this result. */
  until: AbortSignal;
}
