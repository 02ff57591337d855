import type { Case } from './case.schema.ts';
import type { Condition } from './condition.schema.ts';
import type { ContradictionsFile } from './contradiction.schema.ts';
import type { FactsFile } from './fact.schema.ts';
import type { Guarantee } from './guarantee.schema.ts';
import type { PackFile } from './pack.schema.ts';
import type { PlansFile } from './plan.schema.ts';
import type { PopulationFile } from './population.schema.ts';
import type { QuestionSource } from './question.schema.ts';
import type { ReadingFile } from './reading.schema.ts';
import type { AdviceFile, RulesFile } from './rule.schema.ts';
import type { SourcesFile } from './source.schema.ts';
import type { Text } from './text.schema.ts';
import type { ValuesFile } from './value.schema.ts';

export interface TopicSource {
  id: string;
  title: Text;
  askWhen?: Condition | undefined;
  questions: QuestionSource[];
}

/** Everything a clinician wrote, in all its languages. */
export interface PackSource extends Omit<PackFile, '$schema' | 'topics' | 'advice'> {
  topics: TopicSource[];
  conditions: Record<string, Condition>;
  rules: RulesFile['rules'];
  advice: AdviceFile['rules'];
  plans: Pick<PlansFile, 'weeks' | 'programmes'>;
  values: ValuesFile['values'];
  sources: SourcesFile['sources'];
  facts: FactsFile['facts'];
  contradictions: ContradictionsFile['pairs'];
  reading: ReadingFile['exceptions'];
  population: Omit<PopulationFile, '$schema'> | undefined;
  guarantees: Guarantee[];
  cases: Case[];
}

/** What the first question needs; the rest of a pack can come while the visitor reads. */
export type QuestionnaireSource = Pick<PackSource, (typeof ofQuestionnaire)[number]>;

/** What of a pack comes before the first question. */
export const ofQuestionnaire = [
  'id',
  'version',
  'languages',
  'validUntil',
  'responsible',
  'topics',
] as const;
