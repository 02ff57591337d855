import type { Language } from '../../pack/language.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import { CouldNotRun } from '../problems/could-not-run.ts';

/** @throws {CouldNotRun} where the rules are not written in this language. */
export function mustBeIn(language: Language, { languages }: PackSource): void {
  if (languages.includes(language)) return;
  const said = {
    nl: `Deze regels zijn niet in het Nederlands geschreven (wel in: ${languages.join(', ')}). Kies een andere taal met --lang.`,
    en: `These rules are not written in English (but in: ${languages.join(', ')}). Choose another language with --lang.`,
  };
  throw new CouldNotRun(said[language]);
}
