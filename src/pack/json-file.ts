import {
  findNodeAtLocation,
  getNodePath,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { type Finding, type Problem, quote } from './problem.ts';

export type JsonPath = readonly PropertyKey[];

/** A JSON file whose values can be traced back to the line where they stand. */
export class JsonFile {
  readonly problems: Problem[] = [];
  readonly value: unknown;
  readonly #root: Node | undefined;
  readonly #text: string;

  constructor(
    readonly name: string,
    text: string,
  ) {
    // Some editors begin a file with a byte order mark, which JSON.parse refuses.
    this.#text = text.replace(/^\uFEFF/, '');
    const errors: ParseError[] = [];
    this.#root = parseTree(this.#text, errors, {
      disallowComments: true,
      allowTrailingComma: false,
    });
    for (const { error, offset } of errors) {
      this.problems.push({
        ...this.#at(offset),
        path: '',
        found: quote(this.#text.slice(offset, offset + 20).split('\n', 1)[0]),
        expected: `valid JSON (${printParseErrorCode(error)})`,
        hint: 'Look for a missing comma, quote or bracket just before this place.',
      });
    }
    // Of a broken file the parser guesses the rest: a bracket that is missing makes two objects one.
    if (this.#root && errors.length === 0) this.#findBad(this.#root);
    // JSON.parse, and not the parser's own getNodeValue: it keeps a key `__proto__` an ordinary key.
    this.value = this.problems.length === 0 ? JSON.parse(this.#text) : undefined;
  }

  /** A problem at a place in the data; of a key that is missing, at the object that misses it. */
  problem(path: JsonPath, finding: Finding): Problem {
    return { ...this.#at(this.#offset(path)), path: formatPath(path), ...finding };
  }

  valueAt(path: JsonPath): unknown {
    return path.reduce<unknown>(
      (value, key) => (value as Record<PropertyKey, unknown>)?.[key],
      this.value,
    );
  }

  #offset(path: JsonPath): number {
    const root = this.#root;
    if (!root) return 0;
    for (let length = path.length; length >= 0; length--) {
      const node = findNodeAtLocation(root, path.slice(0, length) as (string | number)[]);
      if (node) return node.offset;
    }
    return root.offset;
  }

  #at(offset: number): Pick<Problem, 'file' | 'line' | 'column'> {
    const before = this.#text.slice(0, offset).split('\n');
    return { file: this.name, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  }

  /** What is JSON and still does not say what it seems to. */
  #findBad(node: Node): void {
    if (node.type === 'number' && !Number.isFinite(node.value)) {
      const found = `the number ${this.#text.slice(node.offset, node.offset + node.length)}`;
      this.#refuse(node, { found, expected: 'a number that is not endless' });
    }
    const seen = new Set<string>();
    for (const child of node.children ?? []) {
      const key = node.type === 'object' ? child.children?.[0] : undefined;
      if (key && seen.has(key.value)) {
        this.#refuse(key, {
          found: `the key ${quote(key.value)} twice in one object`,
          expected: 'each key once',
          hint: 'JSON silently keeps only the last one. Remove or rename one of them.',
        });
      }
      if (key?.value === '__proto__') {
        const expected = 'another key: this one changes what an object is';
        this.#refuse(key, { found: 'the key "__proto__"', expected });
      }
      if (key) seen.add(key.value);
      this.#findBad(child);
    }
  }

  #refuse(node: Node, finding: Finding): void {
    this.problems.push({
      ...this.#at(node.offset),
      path: formatPath(getNodePath(node)),
      ...finding,
    });
  }
}

export function formatPath(path: JsonPath): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text ? `${text}.${String(key)}` : String(key);
  }, '');
}
