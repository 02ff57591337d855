import type { Condition } from '../../pack/condition.schema.ts';
import type { Guarantee } from '../../pack/guarantee.schema.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import type { QuestionSource } from '../../pack/question.schema.ts';

/** What has a name in a pack and decides something. */
export type Entry =
  | { kind: 'rule'; name: string; value: PackSource['rules'][number] }
  | { kind: 'advice'; name: string; value: PackSource['advice'][number] }
  | { kind: 'week'; name: string; value: PackSource['plans']['weeks'][number] }
  | { kind: 'programme'; name: string; value: PackSource['plans']['programmes'][number] }
  | { kind: 'condition'; name: string; value: Condition }
  | { kind: 'guarantee'; name: string; value: Guarantee }
  | { kind: 'question'; name: string; value: QuestionSource };

/** The condition behind an entry; undefined of what holds for everyone. */
export function conditionOf(source: PackSource, entry: Entry): Condition | undefined {
  switch (entry.kind) {
    case 'condition':
      return entry.value;
    case 'guarantee':
      return entry.value.kind === 'outcome' ? entry.value.when : undefined;
    case 'question': {
      const topic = source.topics.find(({ questions }) =>
        questions.some(({ id }) => id === entry.name),
      );
      const all = [topic?.askWhen, entry.value.askWhen].filter((when) => when !== undefined);
      return all.length > 0 ? { all } : undefined;
    }
    default:
      return entry.value.conditions;
  }
}

/** The keys of sources.json that an entry rests on. */
export function sourcesOf(entry: Entry): readonly string[] {
  switch (entry.kind) {
    case 'rule':
    case 'advice':
      return entry.value.event.params.sources;
    case 'condition':
    case 'question':
      return [];
    default:
      return entry.value.sources;
  }
}
