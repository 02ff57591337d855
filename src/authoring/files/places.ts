import { JsonFile, type JsonPath } from '../../pack/json-file.ts';
import { kindOf } from '../../pack/pack-files.ts';
import type { PackFiles } from '../../pack/parse-pack.ts';
import type { Problem } from '../../pack/problem.ts';

/** Where something stands: lines and columns count from 1, `path` is `rules[3].event`. */
export type Place = Pick<Problem, 'file' | 'line' | 'column' | 'path'>;

/** What has a name in a pack; an option has that of its question before its own: `region.knee`. */
export type NamedKind =
  | 'topic'
  | 'outcome'
  | 'question'
  | 'option'
  | 'rule'
  | 'advice'
  | 'plan'
  | 'condition'
  | 'value'
  | 'source'
  | 'fact'
  | 'guarantee'
  | 'case';

interface Located {
  file: JsonFile;
  path: JsonPath;
}

/** An index from names to places, made once for the files of a pack that `parsePack` accepts. */
export class Places {
  readonly #files: ReadonlyMap<string, JsonFile>;
  readonly #byName = new Map<string, Located>();

  constructor(files: PackFiles) {
    this.#files = new Map(
      Object.entries(files).map(([name, text]) => [name, new JsonFile(name, text)]),
    );
    for (const file of this.#files.values()) this.#index(file);
  }

  /**
   * Where a thing stands, or a value within it: `of('rule', 'knee-locked', 'event', 'params', 'sources')`.
   *
   * @returns undefined when nothing has this name.
   */
  of(kind: NamedKind, name: string, ...within: JsonPath): Place | undefined {
    const located = this.#byName.get(`${kind} ${name}`);
    return located && placeIn(located.file, [...located.path, ...within]);
  }

  /** Where a value of a file stands: `at('pack.json', 'validUntil')`. */
  at(file: string, ...path: JsonPath): Place | undefined {
    const found = this.#files.get(file);
    return found && placeIn(found, path);
  }

  /** What a file holds, by its name in the pack. */
  *values(): Generator<[file: string, value: unknown]> {
    for (const [name, file] of this.#files) yield [name, file.value];
  }

  #index(file: JsonFile): void {
    const value = file.value as Record<string, unknown>;
    const list = (kind: NamedKind, key: string, id: 'id' | 'name' = 'id') => {
      for (const [index, item] of (value[key] as Record<string, string>[]).entries()) {
        this.#byName.set(`${kind} ${item[id]}`, { file, path: [key, index] });
      }
    };
    const record = (kind: NamedKind, key: string) => {
      for (const id of Object.keys(value[key] as object)) {
        this.#byName.set(`${kind} ${id}`, { file, path: [key, id] });
      }
    };
    switch (kindOf(file.name)) {
      case 'pack':
        list('topic', 'topics');
        list('outcome', 'outcomes');
        break;
      case 'questions':
        list('question', 'questions');
        this.#indexOptions(file);
        break;
      case 'conditions':
        record('condition', 'conditions');
        break;
      case 'rules':
        list('rule', 'rules', 'name');
        break;
      case 'advice':
        list('advice', 'rules', 'name');
        break;
      case 'plans':
        list('plan', 'weeks', 'name');
        list('plan', 'programmes', 'name');
        break;
      case 'values':
        record('value', 'values');
        break;
      case 'sources':
        record('source', 'sources');
        break;
      case 'facts':
        record('fact', 'facts');
        break;
      case 'guarantees':
        list('guarantee', 'guarantees');
        break;
      case 'cases':
        list('case', 'cases');
        break;
    }
  }

  #indexOptions(file: JsonFile): void {
    const { questions } = file.value as { questions: { id: string; options?: { id: string }[] }[] };
    for (const [at, question] of questions.entries()) {
      for (const [index, { id }] of (question.options ?? []).entries()) {
        const path = ['questions', at, 'options', index];
        this.#byName.set(`option ${question.id}.${id}`, { file, path });
      }
    }
  }
}

const made = new WeakMap<PackFiles, Places>();

/** The index of these files, made once. */
export function placesOf(files: PackFiles): Places {
  const places = made.get(files) ?? new Places(files);
  made.set(files, places);
  return places;
}

/** Where a thing with a name stands; undefined when nothing has this name. */
export const placeOf = (
  files: PackFiles,
  kind: NamedKind,
  name: string,
  ...within: JsonPath
): Place | undefined => placesOf(files).of(kind, name, ...within);

function placeIn(file: JsonFile, path: JsonPath): Place {
  const { file: name, line, column, path: written } = file.problem(path, nothing);
  return { file: name, line, column, path: written };
}

const nothing = { found: '', expected: '' };
