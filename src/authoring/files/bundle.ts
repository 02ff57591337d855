import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { forVisitors } from '../../pack/for-visitors.ts';
import type { PackSource } from '../../pack/pack-source.ts';

/** What stands at the top of a bundle; a loader refuses a name or a version that it does not know. */
const format = { $format: 'klachten-check-pack', $version: 1 } as const;

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
  return `${JSON.stringify({ ...format, pack: forVisitors(source) })}\n`;
}

/** The hash of a file as `integrity` and `fetch` take it. */
export const integrityOf = (text: string): string =>
  `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** How many bytes travel when the server compresses with brotli, as well as it can. */
export async function brotliSizeOf(text: string): Promise<number> {
  return (await promisify(brotliCompress)(text)).length;
}
