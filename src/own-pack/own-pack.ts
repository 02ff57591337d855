import type { VisitorPack } from '../pack/bundle.ts';
import { spokenOf } from '../pack/language.ts';
import { localise } from '../pack/localise.ts';
import type { Language, Pack } from '../pack/pack.ts';
import { fetchPack } from './fetch-pack.ts';
import { readPack } from './read-pack.ts';

/** A pack of the site's own, checked. */
export class OwnPack {
  readonly #source: VisitorPack;
  /** Kept, because the rules engine keeps what it made of a pack. */
  readonly #packs: Partial<Record<Language, Pack>> = {};

  /** @param hash in SRI form; undefined on a page without https. */
  constructor(
    source: VisitorPack,
    readonly hash: string | undefined,
  ) {
    this.#source = source;
  }

  /** The language itself, or the first one of the pack. */
  languageFor(language: Language): Language {
    return spokenOf(this.#source.languages, language);
  }

  in(language: Language): Pack {
    const pack = this.#packs[language] ?? localise(this.#source, language);
    this.#packs[language] = pack;
    return pack;
  }
}

/**
 * Loads and checks a pack of the site's own.
 *
 * @param src the address of a file that `klachten-check bundle` made, relative to the page.
 * @param integrity its hash in SRI form; empty for none.
 * @throws {PackRefused} when it does not come or must not be used.
 */
export async function loadOwnPack(src: string, integrity: string): Promise<OwnPack> {
  const { text, hash } = await fetchPack(src, integrity);
  return new OwnPack(readPack(text), hash);
}
