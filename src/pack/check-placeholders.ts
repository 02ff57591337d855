import type { Condition, Leaf } from './condition.schema.ts';
import { isNegative } from './condition-tree.ts';
import type { JsonFile } from './json-file.ts';
import { nodesIn } from './json-nodes.ts';
import type { FileOf } from './pack-files.ts';
import type { ParsedFiles } from './parsed-files.ts';
import { placeholdersIn } from './placeholders.ts';
import { unknownId } from './problem.ts';

type Values = FileOf<'values'>['values'];
type AdviceRule = FileOf<'advice'>['rules'][number];

const notFilledIn = ['pack', 'questions', 'rules', 'plans', 'values', 'sources'] as const;

/** That every `{placeholder}` is known, stands where it is filled in, and always can be filled in. */
export function checkPlaceholders(files: ParsedFiles): void {
  const values: Values = Object.assign({}, ...files.all('values').map(({ value }) => value.values));
  const named = new Map(Object.entries(files.one('conditions').value.conditions));
  const questions = files.all('questions').flatMap(({ value }) => value.questions);
  const ids = new Set(questions.map(({ id }) => id));
  for (const { file, value } of files.all('advice')) {
    for (const [index, rule] of value.rules.entries()) {
      checkAdvice(files, file, index, rule, { values, named, questions: ids });
    }
  }
  for (const { file, value } of notFilledIn.flatMap((kind) => files.all(kind))) {
    for (const [text, path] of nodesIn(value)) {
      const [id] = typeof text === 'string' ? placeholdersIn(text) : [];
      if (id === undefined) continue;
      const found = `{${id}}, which is not filled in here`;
      files.report(file, path, { found, expected: 'placeholders in advice only' });
    }
  }
}

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
        const question = questionBehind(id, values);
        const words = 'words' in value ? Object.keys(value.words) : undefined;
        const gives = (leaf: Leaf) => leaf.fact === question && isAnswerTo(leaf, words);
        // A value that comes from nothing is told where it stands.
        if (!question || !questions.has(question)) continue;
        if (isCertain(conditions, gives, named)) continue;
        files.report(file, path, {
          found: `{${id}}, for which \`${question}\` must be answered`,
          expected: `conditions that ask for such an answer${words ? `: ${words.join(', ')}` : ''}`,
        });
      }
    }
  }
}

/** The question whose answer a value comes from in the end; none when it goes in a circle. */
function questionBehind(id: string, values: Values): string | undefined {
  const seen = new Set<string>();
  let at = id;
  while (Object.hasOwn(values, at)) {
    if (seen.has(at)) return undefined;
    seen.add(at);
    at = values[at]?.from ?? '';
  }
  return at;
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
