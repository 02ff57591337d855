import type { Later } from './built-in-pack.ts';
import type { CheckSource } from './machine/check-controller.ts';
import type { Language, Pack } from './pack/pack.ts';
import type { Texts } from './text/say.ts';

/** What the element shows and assesses with, once it has come. */
export interface CheckContent extends CheckSource {
  /** There from the first assessment on. */
  readonly later: Later | undefined;
  /** There once something was assessed in this language. */
  packIn(language: Language): Pack | undefined;
  /** Whether all advice has been loaded; without it there is the outcome and the safety net. */
  isWhole(language: Language): boolean;
  textsIn(language: Language): Partial<Texts>;
}
