import type { Remark, Words } from './remark.ts';

/** What a check of a pack came to. */
export interface Report {
  remarks: Remark[];
  /** The checks that ran, in order: with a mistake in the files, only that of the files. */
  ran: { id: string; title: Words; seconds: number }[];
  /** How much there is of everything; empty when the files have a mistake. */
  counts: Record<string, number>;
  seconds: number;
}
