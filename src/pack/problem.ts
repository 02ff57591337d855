import { closest, distance } from 'fastest-levenshtein';

/** One thing that is wrong in a pack, and where: lines and columns count from 1. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  /** Where in the data: `rules[3].conditions.all[0].operator`. */
  path: string;
  found: string;
  expected: string;
  /** How to mend it, where that can be said. */
  hint?: string;
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

export function formatProblem({
  file,
  line,
  column,
  path,
  found,
  expected,
  hint,
}: Problem): string {
  const where = `${file}:${line}:${column}${path ? ` ${path}` : ''}`;
  return `${where}\n  found ${found}; expected ${expected}.${hint ? `\n  ${hint}` : ''}`;
}

/** The known name that was probably meant, or none when nothing comes near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const candidate = closest(name, known);
  return distance(name, candidate) <= Math.max(2, name.length / 2) ? candidate : undefined;
}

export function didYouMean(name: string, known: readonly string[]): string | undefined {
  const candidate = nearest(name, known);
  return candidate && `Did you mean \`${candidate}\`?`;
}

export const quote = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};
