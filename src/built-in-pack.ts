import type { CheckSource } from './machine/check-controller.ts';
import type { Language, Pack } from './pack/pack.ts';
import { essential } from './text/essential.ts';
import type { Texts } from './text/nl.ts';

/** What comes while the visitor reads the first questions: the rules engine and the result screen. */
export type Later = typeof import('./later.ts');

const contents = { nl: () => import('./content/nl.ts'), en: () => import('./content/en.ts') };
const rules = { nl: () => import('virtual:rules/nl'), en: () => import('virtual:rules/en') };

/** The pack that this package was built with, loaded piece by piece. */
export class BuiltInPack implements CheckSource {
  /** There from the first assessment on. */
  later: Later | undefined;

  readonly #texts: Record<Language, Partial<Texts>> = { ...essential };
  /** Kept, because the rules engine keeps what it made of a pack. */
  readonly #packs: Partial<Record<Language, Pack>> = {};

  /** There once something was assessed in this language. */
  packIn(language: Language): Pack | undefined {
    return this.#packs[language];
  }

  textsIn(language: Language): Partial<Texts> {
    return this.#texts[language];
  }

  questionnaire: CheckSource['questionnaire'] = async (language) => {
    const { questionnaire, texts } = await contents[language]();
    this.#texts[language] = texts;
    return questionnaire;
  };

  assess: CheckSource['assess'] = async (language, answers) => {
    const [later, pack] = await Promise.all([import('./later.ts'), this.#load(language)]);
    this.later = later;
    return later.assess(pack, answers);
  };

  async #load(language: Language): Promise<Pack> {
    const known = this.#packs[language];
    if (known) return known;
    const [{ topics }, rest] = await Promise.all([this.questionnaire(language), rules[language]()]);
    const pack = { ...rest.default, topics };
    this.#packs[language] = pack;
    return pack;
  }
}
