import type { Pack } from '../../pack/pack.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import type { PackFiles } from '../../pack/parse-pack.ts';
import type { Places } from '../files/places.ts';
import type { Found, Words } from '../report/remark.ts';
import type { AssessedCase } from './assess-cases.ts';

/** A pack that `parsePack` accepts, with all that a check may want to know of it. */
export interface CheckContext {
  files: PackFiles;
  source: PackSource;
  /** As a visitor meets it, in the first language of the pack. */
  pack: Pack;
  places: Places;
  /** The day of the check, as 2026-11-25. */
  today: string;
  /** Every case with what its visitor hears; assessed once, whoever asks. */
  assessed: () => Promise<readonly AssessedCase[]>;
}

/** One thing to look at in a pack; `run` gives nothing where all is well. */
export interface Check {
  id: string;
  title: Words;
  run(context: CheckContext): Found[] | Promise<Found[]>;
}
