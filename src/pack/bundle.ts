import { forVisitors } from './for-visitors.ts';
import type { PackSource } from './pack-source.ts';

/** What stands at the top of a bundle; a loader refuses a name or a version that it does not know. */
export const bundleFormat = { $format: 'klachten-check-pack', $version: 1 } as const;

/** What a visitor's browser needs of a pack, in all its languages. */
export type VisitorPack = ReturnType<typeof forVisitors>;

/**
 * A pack as one JSON file that a site serves:
 *
 *     { "$format": "klachten-check-pack", "$version": 1, "pack": { … } }
 *
 * `pack` is what `forVisitors` makes: all languages, nothing that is written for the clinician. A loader
 * takes one language out of it (`localise`), which gives the `Pack` that the check runs on. The bytes
 * depend on the files alone, so that the same rules always have the same hash.
 */
export function bundleOf(source: PackSource): string {
  return `${JSON.stringify({ ...bundleFormat, pack: forVisitors(source) })}\n`;
}
