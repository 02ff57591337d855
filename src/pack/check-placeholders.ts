import { operandsOf } from './check-value-file.ts';
import type { Condition, Leaf } from './condition.schema.ts';
import { isNegative } from './condition-tree.ts';
import type { JsonFile, JsonPath } from './json-file.ts';
import { nodesIn } from './json-nodes.ts';
import type { FileOf } from './pack-files.ts';
import type { ParsedFiles } from './parsed-files.ts';
import { placeholder, placeholdersIn } from './placeholders.ts';
import { unknownId } from './problem.ts';

type Values = FileOf<'values'>['values'];
type AdviceRule = FileOf<'advice'>['rules'][number];

const kinds = ['pack', 'questions', 'rules', 'advice', 'plans', 'values', 'sources'] as const;

/** That every `{placeholder}` is known, stands where it is filled in, and always can be filled in. */
export function checkPlaceholders(files: ParsedFiles): void {
  const values: Values = Object.assign({}, ...files.all('values').map(({ value }) => value.values));
  const named = files.conditions();
  const questions = files.questions();
  const ids = new Set(questions.map(({ id }) => id));
  for (const { file, value } of files.all('advice')) {
    for (const [index, rule] of value.rules.entries()) {
      checkAdvice(files, file, index, rule, { values, named, questions: ids });
    }
  }
  for (const { file, value } of kinds.flatMap((kind) => files.all(kind))) {
    for (const [text, path] of nodesIn(value)) {
      if (typeof text === 'string') checkBraces(files, file, path, text);
    }
  }
}

function checkBraces(files: ParsedFiles, file: JsonFile, path: JsonPath, text: string): void {
  const [id] = placeholdersIn(text);
  if (id !== undefined && !isFilledIn(file, path)) {
    const found = `{${id}}, which is not filled in here`;
    files.report(file, path, {
      found,
      expected: 'placeholders in the title and text of advice only',
    });
  }
  const [stray] = text.replace(placeholder, '').match(/[{}]/) ?? [];
  if (stray === undefined) return;
  const found = stray === '{' ? '`{` without its `}`' : '`}` without its `{`';
  files.report(file, path, { found, expected: 'no brace, or both around the id of a value' });
}

/** Of advice only the title and the text. */
const isFilledIn = (file: JsonFile, [, , , , key]: JsonPath): boolean =>
  file.name.startsWith('advice/') && (key === 'title' || key === 'text');

interface Known {
  values: Values;
  named: ReadonlyMap<string, Condition>;
  questions: ReadonlySet<string>;
}

function checkAdvice(
  files: ParsedFiles,
  file: JsonFile,
  index: number,
  { conditions, event }: AdviceRule,
  { values, named, questions }: Known,
): void {
  for (const key of ['title', 'text'] as const) {
    for (const [language, text] of Object.entries(event.params[key])) {
      const path = ['rules', index, 'event', 'params', key, language];
      for (const id of placeholdersIn(text ?? '')) {
        const value = Object.hasOwn(values, id) ? values[id] : undefined;
        if (!value) {
          files.report(file, path, unknownId('value', id, Object.keys(values)));
          continue;
        }
        const words = 'words' in value ? Object.keys(value.words) : undefined;
        // A value that comes from nothing is told where it stands.
        for (const question of behind(id, values).filter((name) => questions.has(name))) {
          const gives = (leaf: Leaf) => leaf.fact === question && isAnswerTo(leaf, words);
          if (isCertain(conditions, gives, named)) continue;
          files.report(file, path, {
            found: `{${id}}, for which \`${question}\` must be answered`,
            expected: `conditions that ask for such an answer${words ? `: ${words.join(', ')}` : ''}`,
          });
        }
      }
    }
  }
}

/** Everything that a value is worked out from, itself first. */
function behind(id: string, values: Values): string[] {
  // A set goes on with what is added to it on the way, and holds nothing twice.
  const names = new Set([id]);
  for (const name of names) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    for (const operand of value ? Object.values(operandsOf(value)) : []) {
      if (typeof operand === 'string') names.add(operand);
    }
  }
  return [...names];
}

/**
 * Whether some leaf of this kind holds wherever the condition holds.
 *
 * @param entered what came of the named conditions so far: each is entered once.
 */
function isCertain(
  condition: Condition,
  test: (leaf: Leaf) => boolean,
  named: Known['named'],
  entered = new Map<string, boolean>(),
): boolean {
  const within = (inner: Condition) => isCertain(inner, test, named, entered);
  if ('not' in condition) return false;
  if ('all' in condition) return condition.all.some(within);
  if ('any' in condition) return condition.any.every(within);
  if ('condition' in condition) {
    const { condition: name } = condition;
    const before = entered.get(name);
    if (before !== undefined) return before;
    // What goes in a circle, or stands for nothing, is told where it stands.
    entered.set(name, true);
    const inner = named.get(name);
    const certain = inner === undefined || within(inner);
    entered.set(name, certain);
    return certain;
  }
  return !isNegative(condition) && test(condition);
}

/** @param words the answers for which there are words; any number will do when there are none. */
function isAnswerTo({ operator, value }: Leaf, words: readonly string[] | undefined): boolean {
  if (!words) return true;
  if (operator === 'equal') return words.includes(String(value));
  return operator === 'in' && Array.isArray(value) && value.every((id) => words.includes(id));
}
