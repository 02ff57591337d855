import type { Answer } from '../pack/answers.ts';
import type { Question } from '../pack/pack.ts';

/** The answer as the visitor chose it; empty when the question was skipped. */
export function inWords(question: Question, answer: Answer): string {
  if (answer === null) return '';
  if (question.type === 'number') return `${answer} ${question.unit}`;
  if (question.type === 'scale') return String(answer);
  const chosen = Array.isArray(answer) ? answer : [answer];
  const texts = question.options.filter(({ id }) => chosen.includes(id)).map(({ text }) => text);
  return texts.join(' · ');
}
