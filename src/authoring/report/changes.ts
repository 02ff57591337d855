import type { Remark } from './remark.ts';
import type { Report } from './report.ts';

/** What became of a pack between two reports. */
export interface Changes {
  added: Remark[];
  solved: Remark[];
}

/** The remarks of the last run of each check: with a mistake in the files, the others keep what they said. */
export class Standing {
  readonly #byCheck = new Map<string, readonly Remark[]>();

  /** Takes in a report and tells what is new since the one before, and what is solved. */
  update({ ran, remarks }: Report): Changes {
    const changes: Changes = { added: [], solved: [] };
    for (const { id } of ran) {
      const now = remarks.filter(({ check }) => check === id);
      const before = this.#byCheck.get(id) ?? [];
      changes.added.push(...without(now, before));
      changes.solved.push(...without(before, now));
      this.#byCheck.set(id, now);
    }
    return changes;
  }
}

/** By their words and file, not by their line: a line above them makes no remark a new one. */
function without(remarks: readonly Remark[], others: readonly Remark[]): Remark[] {
  const known = new Set(others.map(keyOf));
  return remarks.filter((remark) => remark.level !== 'note' && !known.has(keyOf(remark)));
}

function keyOf({ level, what, place, check, lines }: Remark): string {
  // The picture of a line holds its number, so it would be another after each line that is added.
  return JSON.stringify([level, what, place?.file, check === 'files' ? '' : lines]);
}
