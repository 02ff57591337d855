import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

/** The hash of a file as `integrity` and `fetch` take it. */
export const integrityOf = (text: string): string =>
  `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** How many bytes travel when the server compresses with brotli, as well as it can. */
export async function brotliSizeOf(text: string): Promise<number> {
  return (await promisify(brotliCompress)(text)).length;
}
