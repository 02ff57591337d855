import { BuiltInPack } from './built-in-pack.ts';
import type { CheckContent } from './check-content.ts';
import type { OwnPack } from './own-pack/own-pack.ts';
import type { Language, Pack } from './pack/pack.ts';

/** The pack that the site chose: one of its own, or else the one that this package was built with. */
export class ChosenPack implements CheckContent {
  readonly #builtIn = new BuiltInPack();
  #src = '';
  #integrity = '';
  #own: OwnPack | undefined;
  #loading: Promise<OwnPack> | undefined;

  /**
   * Takes another pack from now on.
   *
   * @param src the address of a pack of one's own; empty for the one that is built in.
   * @returns whether it is another one than before.
   */
  choose(src: string, integrity: string): boolean {
    if (src === this.#src && integrity === this.#integrity) return false;
    this.#src = src;
    this.#integrity = integrity;
    this.#own = undefined;
    this.#loading = undefined;
    return true;
  }

  set onMore(told: CheckContent['onMore']) {
    this.#builtIn.onMore = told;
  }

  get hash(): CheckContent['hash'] {
    return this.#own ? this.#own.hash : this.#builtIn.hash;
  }

  get later(): CheckContent['later'] {
    return this.#builtIn.later;
  }

  packIn(language: Language): Pack | undefined {
    return this.#own ? this.#own.in(language) : this.#builtIn.packIn(language);
  }

  isWhole(language: Language): boolean {
    return this.#own !== undefined || this.#builtIn.isWhole(language);
  }

  textsIn(language: Language): ReturnType<CheckContent['textsIn']> {
    return this.#builtIn.textsIn(language);
  }

  questionnaire: CheckContent['questionnaire'] = async (language) => {
    if (!this.#src) return this.#builtIn.questionnaire(language);
    const own = await this.#load();
    const spoken = own.languageFor(language);
    // For the words of the interface.
    await this.#builtIn.questionnaire(spoken);
    return own.in(spoken);
  };

  assess: CheckContent['assess'] = async (language, toAssess) => {
    if (!this.#src) return this.#builtIn.assess(language, toAssess);
    const own = await this.#load();
    const spoken = own.languageFor(language);
    const [later] = await this.#builtIn.loadLater(spoken);
    return later.assessAll(own.in(spoken), toAssess.answers, toAssess.earlier);
  };

  /** Once for all languages; after a failure it tries again. */
  async #load(): Promise<OwnPack> {
    this.#loading ??= loadOwn(this.#src, this.#integrity);
    const loading = this.#loading;
    try {
      const own = await loading;
      if (this.#loading === loading) this.#own = own;
      return own;
    } catch (error) {
      if (this.#loading === loading) this.#loading = undefined;
      throw error;
    }
  }
}

const loadOwn = async (src: string, integrity: string): Promise<OwnPack> =>
  (await import('./own-pack/own-pack.ts')).loadOwnPack(src, integrity);
