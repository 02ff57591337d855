import type { Language } from '../../pack/pack.ts';
import { formatProblem, type Problem, whereIs } from '../../pack/problem.ts';
import { inDutch } from './dutch-problems.ts';

/** A mistake as an author reads it: where it is, what is there, what should be, how to mend it. */
export function problemInWords(problem: Problem, language: Language): string {
  if (language === 'en') return formatProblem(problem);
  const { found, expected, hint } = inDutch(problem);
  const mend = hint ? `\n  ${hint}` : '';
  return `${whereIs(problem)}\n  gevonden: ${found}; verwacht: ${expected}.${mend}`;
}

export function problemsInWords(problems: readonly Problem[], language: Language): string {
  return problems.map((problem) => problemInWords(problem, language)).join('\n\n');
}
