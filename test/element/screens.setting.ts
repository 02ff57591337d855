import type { Questionnaire } from '../../src/pack/pack.ts';
import type { PackedRules } from '../../src/pack/packed.ts';
import type { Texts } from '../../src/text/say.ts';

/** How a visitor meets the check: in a language, under the headings of a page, on a screen, in colours. */
export interface Setting {
  lang: 'nl' | 'en';
  level: number;
  viewport: { width: number; height: number };
  colours: 'light' | 'dark';
  questionnaire: Questionnaire;
  rules: PackedRules;
  texts: Texts;
}
