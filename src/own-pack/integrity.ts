/** From weak to strong, as Subresource Integrity orders them. */
const algorithms = ['sha256', 'sha384', 'sha512'];

/** The hash of a file in SRI form; undefined where the browser has no `crypto.subtle`: without https. */
export async function hashOf(
  bytes: Uint8Array<ArrayBuffer>,
  algorithm = 'sha384',
): Promise<string | undefined> {
  const { subtle } = globalThis.crypto;
  if (!subtle) return undefined;
  const digest = await subtle.digest(algorithm.replace('sha', 'SHA-'), bytes);
  return `${algorithm}-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/**
 * Whether a file is the one that was meant: one of the hashes of the strongest algorithm fits. Other than a
 * browser does for a script, hashes that can't be read or worked out fit nothing.
 *
 * @param integrity hashes in SRI form (https://www.w3.org/TR/SRI/).
 */
export async function isIntact(
  bytes: Uint8Array<ArrayBuffer>,
  integrity: string,
): Promise<boolean> {
  const hashes = integrity.trim().split(/\s+/);
  const isOf = (algorithm: string) => (hash: string) => hash.startsWith(`${algorithm}-`);
  const strongest = algorithms.findLast((algorithm) => hashes.some(isOf(algorithm)));
  if (!strongest) return false;
  const hash = await hashOf(bytes, strongest);
  return hash !== undefined && hashes.some((given) => given.split('?', 1)[0] === hash);
}
