import type { Language } from '../pack/language.ts';
import { checkWith } from './check.command.ts';
import { proofCheck } from './checks/proof.check.ts';

interface Options {
  lang: Language;
  json?: true;
}

/** Only the proof of a pack; exit code 1 when something does not hold for every visitor. */
export const proveCommand = (folder: string | undefined, options: Options): Promise<void> =>
  checkWith([proofCheck], folder, options);
