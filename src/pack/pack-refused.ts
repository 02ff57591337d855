import { CheckError, type ErrorCode } from './check-error.ts';

/** Why a pack of one's own is not used. */
export type RefusalCode = Exclude<Extract<ErrorCode, `pack-${string}`>, 'pack-expired'>;

/** A pack that does not come, or must not be used; the message is for the web editor of the site. */
export class PackRefused extends CheckError {
  // Written out, since the name of the class is shortened where it ships.
  override name = 'PackRefused';

  constructor(code: RefusalCode, message: string) {
    super(code);
    this.message = `${code}: ${message}`;
  }
}
