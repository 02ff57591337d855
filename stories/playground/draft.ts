import type { PackSource } from '../../src/pack/pack-source.ts';
import { type PackFiles, parsePack } from '../../src/pack/parse-pack.ts';
import { PackError, type Problem } from '../../src/pack/problem.ts';
import { type RulePlace, rulesIn } from './rule-file.ts';

/** What came of an edit. */
export type Verdict = { pack: PackSource } | { problems: readonly Problem[] };

/** Rules under way: the last right ones, and the one that is being written. */
export class Draft {
  #files: PackFiles;
  #place: RulePlace;

  constructor(
    files: PackFiles,
    readonly file: string,
    readonly index: number,
  ) {
    this.#files = files;
    this.#place = this.#find(index);
  }

  /** The files as they were last right. */
  get files(): PackFiles {
    return this.#files;
  }

  get name(): string {
    return this.#place.name;
  }

  /** The first line of the rule in its file, counted from 1. */
  get line(): number {
    return this.#place.line;
  }

  get text(): string {
    return this.#whole.slice(this.#place.from, this.#place.to);
  }

  /** Looks at all rules with this text for the rule; only right ones are kept. */
  try(text: string): Verdict {
    const { from, to } = this.#place;
    const whole = this.#whole.slice(0, from) + text + this.#whole.slice(to);
    const files = { ...this.#files, [this.file]: whole };
    try {
      const pack = parsePack(files);
      this.#files = files;
      this.#place = this.#find(this.index);
      return { pack };
    } catch (error) {
      if (error instanceof PackError) return { problems: error.problems };
      throw error;
    }
  }

  get #whole(): string {
    return this.#files[this.file] ?? '';
  }

  #find(index: number): RulePlace {
    const rules = rulesIn(this.#whole);
    // A right edit may take the last rule away.
    const found = rules[index] ?? rules.at(-1);
    if (!found) throw new Error(`no rule in ${this.file}`);
    return found;
  }
}
