import type { Say } from '../text/say.ts';

/** What every screen needs to draw itself. */
export interface Screen {
  say: Say;
  /** The level of the screen's main heading. */
  level: number;
}
