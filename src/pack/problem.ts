import { closest, distance } from 'fastest-levenshtein';

/** What is wrong, what was expected there, and how to mend it where that can be said. */
export interface Finding {
  found: string;
  expected: string;
  hint?: string | undefined;
}

/** One thing that is wrong in a file, and where: lines and columns count from 1. */
export interface Problem extends Finding {
  file: string;
  line: number;
  column: number;
  /** Where in the data: `rules[3].conditions.all[0].operator`. */
  path: string;
}

/** A pack that must not reach a visitor; `problems` holds everything that is wrong with it. */
export class PackError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n\n'));
    this.name = 'PackError';
    this.problems = problems;
  }
}

export function formatProblem(problem: Problem): string {
  const { found, expected, hint } = problem;
  return `${whereIs(problem)}\n  found ${found}; expected ${expected}.${hint ? `\n  ${hint}` : ''}`;
}

/** `red-flags.json:12:5 rules[0].name` */
export function whereIs({ file, line, column, path }: Problem): string {
  return `${file}:${line}:${column}${path ? ` ${path}` : ''}`;
}

/** An id that stands for nothing, with the one that was probably meant. */
export function unknownId(kind: string, id: string, known: readonly string[]): Finding {
  return {
    found: `the unknown ${kind} ${quote(id)}`,
    expected: known.length > 0 ? `one of ${known.join(', ')}` : `no ${kind} here`,
    hint: didYouMean(id, known),
  };
}

export function didYouMean(name: string, known: readonly string[]): string | undefined {
  const candidate = nearest(name, known);
  return candidate && `Did you mean \`${candidate}\`?`;
}

/** The known name that was probably meant, or none when nothing comes near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const candidate = closest(name, known);
  return distance(name, candidate) <= Math.max(2, name.length / 2) ? candidate : undefined;
}

export const quote = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};
