import type { FileOf } from './pack-files.ts';
import type { ParsedFiles } from './parsed-files.ts';
import { type Finding, quote, unknownId } from './problem.ts';
import type { QuestionSource } from './question.schema.ts';
import { holdsZero, type Range, rangesOf } from './value-ranges.ts';

type Values = FileOf<'values'>['values'];
type NumberValue = Extract<Values[string], { times?: unknown }>;
type Wrong = Finding & { key: (string | number)[] };

/** What a value may be worked out from. */
interface Known {
  values: Values;
  questions: readonly QuestionSource[];
  ranges: ReadonlyMap<string, Range>;
}

/** That every value can be worked out from what it names. */
export function checkValueFile(files: ParsedFiles): void {
  const questions = files.questions();
  for (const { file, value } of files.all('values')) {
    const known = { values: value.values, questions, ranges: rangesOf(value.values, questions) };
    for (const id of Object.keys(value.values)) {
      for (const { key, ...finding } of wrongIn(id, known)) {
        files.report(file, ['values', id, ...key], finding);
      }
    }
  }
}

/** The ids that a value names, by key; a number in their place is no id. */
export function operandsOf(value: Values[string]): Record<string, string | number | undefined> {
  if ('words' in value || 'steps' in value) return { from: value.from };
  if ('word' in value) return { from: value.from, to: value.to };
  return { from: value.from, times: value.times, dividedBy: value.dividedBy };
}

function wrongIn(id: string, { values, questions, ranges }: Known): Wrong[] {
  const value = values[id];
  if (!value) return [];
  if (questions.some((question) => question.id === id)) {
    const expected = 'another id: a question has this one, and a value may name either';
    return [{ key: [], found: `the value ${quote(id)}`, expected }];
  }
  if ('words' in value) return wrongWords(value, questions);
  const numbers = [
    ...questions.filter(({ type }) => type === 'number' || type === 'scale').map((q) => q.id),
    // Only those above it: so none can go in a circle.
    ...Object.keys(values).slice(0, Object.keys(values).indexOf(id)),
  ].filter((name) => !('words' in (values[name] ?? {}) || 'word' in (values[name] ?? {})));
  const unknown = Object.entries(operandsOf(value)).flatMap(([key, name]) =>
    typeof name !== 'string' || numbers.includes(name)
      ? []
      : [{ key: [key], ...unknownId('number question, or number value above it', name, numbers) }],
  );
  if ('word' in value) return unknown;
  const wrong = 'steps' in value ? wrongSteps(value.steps) : wrongNumber(value, ranges);
  return [...unknown, ...wrong, ...wrongRange(ranges.get(id))];
}

function wrongNumber({ dividedBy, atLeast, atMost }: NumberValue, ranges: Known['ranges']) {
  const wrong: Wrong[] = [];
  const divisor = typeof dividedBy === 'string' ? ranges.get(dividedBy) : undefined;
  if (dividedBy === 0 || (divisor && holdsZero(divisor))) {
    const found = divisor ? `\`${dividedBy}\`, which can be 0` : '0';
    const hint = divisor && 'Divide by a value that comes from it and has `atLeast`.';
    wrong.push({ key: ['dividedBy'], found, expected: 'what is never 0', hint });
  }
  if (atLeast !== undefined && atMost !== undefined && atLeast > atMost) {
    const expected = `no more than \`atMost\` (${atMost})`;
    wrong.push({ key: ['atLeast'], found: String(atLeast), expected });
  }
  return wrong;
}

/** Further out a number is no longer exact, and would not be written out in a text. */
function wrongRange(range: Range = [0, 0]): Wrong[] {
  const most = Number.MAX_SAFE_INTEGER;
  const wild = range.find((end) => !(Math.abs(end) <= most));
  if (wild === undefined) return [];
  const expected = `a value from ${-most} to ${most}`;
  return [{ key: [], found: `a value that can be ${wild}`, expected }];
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
