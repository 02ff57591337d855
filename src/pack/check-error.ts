/** What can go wrong, in a word that a site can count. */
export type ErrorCode =
  | 'pack-timeout'
  | 'pack-unreachable'
  | 'pack-integrity'
  | 'pack-too-large'
  | 'pack-malformed'
  | 'pack-invalid'
  | 'pack-expired'
  /** A part of the check itself does not load. */
  | 'content-unreachable'
  | 'rules-failed'
  | 'broken';

/** Something that a source of a check knows the word for. */
export class CheckError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

/** @returns the word for what was thrown; the other, where it carries none. */
export const codeOf = (error: unknown, other: ErrorCode): ErrorCode =>
  error instanceof CheckError ? error.code : other;
