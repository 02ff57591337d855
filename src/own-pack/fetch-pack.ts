import { PackRefused } from '../pack/pack-refused.ts';
import { hashOf, isIntact } from './integrity.ts';

/** In ms, and in bytes: the pack that this package is built with has 0.4 MB. */
const limits = { patience: 10_000, size: 2_000_000 };

/** The text of a pack and its hash, by which a pack is told from its next version. */
export interface Fetched {
  text: string;
  /** In SRI form; undefined on a page without https, where browsers do not work it out. */
  hash: string | undefined;
}

/**
 * Gets the file of a pack.
 *
 * @param src relative to the page.
 * @param integrity hashes in SRI form, of which one must fit; empty for none.
 * @throws {PackRefused} when it is slow, not there, too large or another file than was meant.
 */
export async function fetchPack(
  src: string,
  integrity: string,
  { patience, size } = limits,
): Promise<Fetched> {
  const abort = new AbortController();
  const timer = setTimeout(
    () => abort.abort(new PackRefused('pack-timeout', `${src} took over ${patience} ms`)),
    patience,
  );
  try {
    const bytes = await read(src, size, abort);
    if (integrity && !(await isIntact(bytes, integrity))) {
      throw new PackRefused(
        'pack-integrity',
        `${src} is not the file that integrity="${integrity}" stands for: its hash is ${await hashOf(bytes)}`,
      );
    }
    return { text: decode(bytes), hash: await hashOf(bytes) };
  } catch (error) {
    const reason = abort.signal.aborted ? abort.signal.reason : error;
    if (reason instanceof PackRefused) throw reason;
    throw new PackRefused('pack-unreachable', `${src} can't be loaded: ${reason}`);
  } finally {
    clearTimeout(timer);
  }
}

/** The bytes, as they come: a file that is too large is not waited for. */
async function read(
  src: string,
  size: number,
  abort: AbortController,
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(new URL(src, document.baseURI), { signal: abort.signal });
  if (!response.ok) throw new Error(`status ${response.status}`);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > size) {
      abort.abort(new PackRefused('pack-too-large', `${src} has over ${size} bytes`));
      throw abort.signal.reason;
    }
    chunks.push(part.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PackRefused('pack-malformed', 'the pack is not text in UTF-8');
  }
}
