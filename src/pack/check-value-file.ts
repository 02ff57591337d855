import type { FileOf } from './pack-files.ts';
import type { ParsedFiles } from './parsed-files.ts';
import { type Finding, unknownId } from './problem.ts';
import type { QuestionSource } from './question.schema.ts';

type Values = FileOf<'values'>['values'];
type Wrong = Finding & { key: (string | number)[] };

/** That every value can be worked out from what it names. */
export function checkValueFile(files: ParsedFiles): void {
  const questions = files.all('questions').flatMap(({ value }) => value.questions);
  for (const { file, value } of files.all('values')) {
    for (const id of Object.keys(value.values)) {
      for (const { key, ...finding } of wrongIn(id, value.values, questions)) {
        files.report(file, ['values', id, ...key], finding);
      }
    }
  }
}

function wrongIn(id: string, values: Values, questions: readonly QuestionSource[]): Wrong[] {
  const value = values[id];
  if (!value) return [];
  if ('words' in value) return wrongWords(value, questions);
  const numbers = [
    ...questions.filter(({ type }) => type === 'number' || type === 'scale').map((q) => q.id),
    // Only those above it: so none can go in a circle.
    ...Object.keys(values).slice(0, Object.keys(values).indexOf(id)),
  ].filter((name) => !('words' in (values[name] ?? {}) || 'word' in (values[name] ?? {})));
  const named = operandsOf(value);
  const unknown = Object.entries(named).flatMap(([key, name]) =>
    typeof name !== 'string' || numbers.includes(name)
      ? []
      : [{ key: [key], ...unknownId('number question, or number value above it', name, numbers) }],
  );
  return 'steps' in value ? [...unknown, ...wrongSteps(value.steps)] : unknown;
}

/** What a value names, by key. */
function operandsOf(value: Exclude<Values[string], { words: unknown }>) {
  if ('steps' in value) return { from: value.from };
  if ('word' in value) return { from: value.from, to: value.to };
  return { from: value.from, times: value.times, dividedBy: value.dividedBy };
}

function wrongWords(
  { from, words }: Extract<Values[string], { words: unknown }>,
  questions: readonly QuestionSource[],
): Wrong[] {
  const question = questions.find(({ id }) => id === from);
  if (question?.type !== 'single') {
    const singles = questions.filter(({ type }) => type === 'single').map(({ id }) => id);
    return [{ key: ['from'], ...unknownId('question with one answer', from, singles) }];
  }
  const options = question.options.map(({ id }) => id);
  return Object.keys(words)
    .filter((answer) => !options.includes(answer))
    .map((answer) => ({
      key: ['words', answer],
      ...unknownId(`answer of \`${from}\``, answer, options),
    }));
}

function wrongSteps(steps: readonly { upTo?: number | undefined }[]): Wrong[] {
  return steps.flatMap(({ upTo }, index): Wrong[] => {
    const isLast = index === steps.length - 1;
    const before = steps[index - 1]?.upTo ?? Number.NEGATIVE_INFINITY;
    if (isLast ? upTo === undefined : upTo !== undefined && upTo > before) return [];
    const expected = isLast ? 'a last step without `upTo`' : `more than ${before}`;
    return [{ key: ['steps', index], found: `upTo ${upTo ?? 'missing'}`, expected }];
  });
}
