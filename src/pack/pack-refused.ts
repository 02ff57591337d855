/** Why a pack of one's own is not used. */
export type RefusalCode =
  | 'pack-timeout'
  | 'pack-unreachable'
  | 'pack-integrity'
  | 'pack-too-large'
  | 'pack-malformed'
  | 'pack-invalid';

/** A pack that does not come, or must not be used; the message is for the web editor of the site. */
export class PackRefused extends Error {
  override name = 'PackRefused';

  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
  }
}
