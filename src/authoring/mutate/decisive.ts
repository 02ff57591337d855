import { type FileOf, kindOf } from '../../pack/pack-files.ts';
import type { Decisive } from '../../proof/encode.ts';
import type { Values } from './mutations.ts';

/** What of the values of a pack decides about outcomes; they need not be right in all else. */
export function decisiveIn(values: Values): Decisive {
  const { topics, outcomes, fallback } = values['pack.json'] as FileOf<'pack'>;
  const questionsOf = (topic: string) =>
    (values[`questions/${topic}.json`] as FileOf<'questions'> | undefined)?.questions ?? [];
  return {
    topics: topics.map((topic) => ({ ...topic, questions: questionsOf(topic.id) })),
    conditions: (values['conditions.json'] as FileOf<'conditions'>).conditions,
    rules: Object.keys(values)
      .filter((file) => kindOf(file) === 'rules')
      .flatMap((file) => (values[file] as FileOf<'rules'>).rules),
    outcomes,
    fallback,
  };
}
