import type { Language } from '../../pack/language.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import { CouldNotRun } from '../problems/could-not-run.ts';

/** @throws {CouldNotRun} where the rules are not written in this language. */
export function mustBeIn(language: Language, { languages }: PackSource): void {
  if (languages.includes(language)) return;
  throw new CouldNotRun(`These rules are not written in ${language}: ${languages.join(', ')}.`);
}
