import type { Language } from '../../src/pack/pack.ts';
import { questionsOf } from '../../src/pack/questions.ts';
import { ticksFor, ticksPerSecond } from '../../src/proof/reading-time.ts';
import { theSource } from './the-pack.ts';

/** How many seconds a visitor needs for these questions: reading every word, and choosing. */
export function secondsFor(asked: readonly string[], language: Language): number {
  const questions = new Map(questionsOf(theSource()).map((question) => [question.id, question]));
  const ticks = asked.reduce((sum, id) => {
    const question = questions.get(id);
    return sum + (question ? ticksFor(question, language) : Number.NaN);
  }, 0);
  return ticks / ticksPerSecond;
}
