import type { CheckContent } from './check-content.ts';
import { CheckError } from './pack/check-error.ts';
import type { Language, Pack } from './pack/pack.ts';
import type { PackedRules } from './pack/packed.ts';
import { essential } from './text/essential.ts';
import type { Texts } from './text/say.ts';

/** What comes while the visitor reads the first questions: the rules engine and the result screen. */
export type Later = typeof import('./later.ts');

const contents = { nl: () => import('./content/nl.ts'), en: () => import('./content/en.ts') };
const rules = {
  nl: () => import('./content/nl.rules.ts'),
  en: () => import('./content/en.rules.ts'),
};
const libraries = {
  nl: () => import('virtual:library/nl'),
  en: () => import('virtual:library/en'),
};

/** In ms: an outcome waits no longer than this for advice. */
const patience = 5000;

/** The pack that this package was built with, loaded piece by piece. */
export class BuiltInPack implements CheckContent {
  later: Later | undefined;

  hash: CheckContent['hash'];

  /** Told when advice comes that an outcome did not wait for. */
  onMore: CheckContent['onMore'];

  readonly #texts: Record<Language, Partial<Texts>> = { ...essential };
  /** Kept, because the rules engine keeps what it made of a pack. */
  readonly #packs: Partial<Record<Language, Pack>> = {};
  readonly #libraries: Partial<Record<Language, Promise<Pack | null>>> = {};
  readonly #whole: Partial<Record<Language, Pack>> = {};
  readonly #failed = new Set<Language>();

  packIn(language: Language): Pack | undefined {
    return this.#packs[language];
  }

  isWhole(language: Language): boolean {
    return this.#whole[language] !== undefined;
  }

  textsIn(language: Language): Partial<Texts> {
    return this.#texts[language];
  }

  questionnaire: CheckContent['questionnaire'] = async (language) => {
    const { questionnaire, texts, hash } = await contents[language]();
    this.hash = hash;
    this.#texts[language] = { ...texts, ...this.#texts[language] };
    return questionnaire;
  };

  assess: CheckContent['assess'] = async (language, { answers, earlier }) => {
    const [later, pack] = await this.#load(language);
    const meaning = (of: Pack) => later.assessAll(of, answers, earlier);
    const isWhole = pack === this.#whole[language];
    // It comes while the visitor answers; where it failed once, the outcome tries again.
    if (!this.#failed.has(language)) this.#library(language, pack, later);
    const assessment = await meaning(pack);
    const urgency = [assessment.ends, assessment.other?.ends];
    if (!assessment.complete || isWhole || urgency.includes('now')) return assessment;
    const library = this.#library(language, pack, later);
    const isUrgent = urgency.includes('after-topic');
    const whole = await Promise.race([library, isUrgent ? null : timeUp()]);
    if (whole) return meaning(whole);
    library.then((late) => late && this.onMore?.());
    return assessment;
  };

  /** The code that assesses; the words of the result, and the rules that come with them. */
  async loadLater(language: Language): Promise<[Later, PackedRules]> {
    const [later, { rules: packed, texts }] = await Promise.all([
      import('./later.ts'),
      rules[language](),
    ]).catch((error: unknown) => {
      throw new CheckError('content-unreachable', error);
    });
    this.later = later;
    this.#texts[language] = { ...this.#texts[language], ...texts };
    return [later, packed];
  }

  /** The code that assesses, and what it assesses with. */
  async #load(language: Language): Promise<[Later, Pack]> {
    const [[later, packed], { topics }] = await Promise.all([
      this.loadLater(language),
      this.questionnaire(language),
    ]);
    const pack = this.#packs[language] ?? later.unpackRules(packed, topics);
    this.#packs[language] = pack;
    return [later, pack];
  }

  /** The pack with all its advice; null when that does not come: the outcome is what counts. */
  #library(language: Language, pack: Pack, later: Later): Promise<Pack | null> {
    const library = this.#libraries[language] ?? this.#loadLibrary(language, pack, later);
    this.#libraries[language] = library;
    return library;
  }

  async #loadLibrary(language: Language, pack: Pack, later: Later): Promise<Pack | null> {
    try {
      const { default: packed } = await libraries[language]();
      const whole = later.unpackLibrary(packed, pack);
      this.#packs[language] = whole;
      this.#whole[language] = whole;
      return whole;
    } catch (error) {
      console.error('klachten-check: the advice could not be loaded', error);
      delete this.#libraries[language];
      this.#failed.add(language);
      return null;
    }
  }
}

const timeUp = () => new Promise<null>((resolve) => setTimeout(resolve, patience, null));
