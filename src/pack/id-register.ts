import type { JsonFile, JsonPath } from './json-file.ts';
import type { ParsedFiles } from './parsed-files.ts';
import { quote, unknownId } from './problem.ts';

/** The ids of one kind of thing: each stands for one thing, and only known ones may be named. */
export class IdRegister {
  readonly #firstSeen = new Map<string, string>();

  /** @param kind as an error says it: "outcome". */
  constructor(
    private readonly files: ParsedFiles,
    private readonly kind: string,
  ) {}

  /** Of ids that are declared elsewhere, each once. */
  static of(files: ParsedFiles, kind: string, ids: readonly string[]): IdRegister {
    const register = new IdRegister(files, kind);
    for (const id of ids) register.#firstSeen.set(id, '');
    return register;
  }

  declare(file: JsonFile, path: JsonPath, id: string): void {
    const first = this.#firstSeen.get(id);
    if (first === undefined) {
      this.#firstSeen.set(id, file.name);
      return;
    }
    this.files.report(file, path, {
      found: `the ${this.kind} ${quote(id)} a second time`,
      expected: 'every id once',
      hint: `It also stands in ${first}. Give one of them another id.`,
    });
  }

  has(id: string): boolean {
    return this.#firstSeen.has(id);
  }

  mustKnow(file: JsonFile, path: JsonPath, id: string): void {
    if (this.has(id)) return;
    this.files.report(file, path, unknownId(this.kind, id, [...this.#firstSeen.keys()]));
  }

  mustKnowAll(file: JsonFile, path: JsonPath, ids: readonly string[]): void {
    for (const [index, id] of ids.entries()) this.mustKnow(file, [...path, index], id);
  }
}
