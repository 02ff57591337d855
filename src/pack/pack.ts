import type { Case } from './case.schema.ts';
import type { Condition } from './condition.schema.ts';
import type { Guarantee } from './guarantee.schema.ts';
import type { PackFile } from './pack.schema.ts';
import type { QuestionSource } from './question.schema.ts';
import type { AdviceFile, RulesFile } from './rule.schema.ts';
import type { SourcesFile } from './source.schema.ts';
import type { Text } from './text.schema.ts';

/** The same data with every text in one language: what runs in the browser of a visitor. */
export type Localised<X> = X extends Text
  ? string
  : X extends readonly (infer Item)[]
    ? Localised<Item>[]
    : X extends object
      ? { [Key in keyof X]: Localised<X[Key]> }
      : X;

export interface TopicSource {
  id: string;
  title: Text;
  askWhen?: Condition | undefined;
  questions: QuestionSource[];
}

/** Everything a clinician wrote, in all its languages. */
export interface PackSource extends Omit<PackFile, '$schema' | 'topics'> {
  topics: TopicSource[];
  conditions: Record<string, Condition>;
  rules: RulesFile['rules'];
  advice: AdviceFile['rules'];
  sources: SourcesFile['sources'];
  guarantees: Guarantee[];
  cases: Case[];
}

/** What the first question needs; the rest of a pack can come while the visitor reads. */
export type QuestionnaireSource = Pick<PackSource, 'id' | 'version' | 'topics'>;
export type Questionnaire = Localised<QuestionnaireSource>;

export type Pack = Localised<Omit<PackSource, 'guarantees' | 'cases'>>;

export type Topic = Questionnaire['topics'][number];
export type Question = Topic['questions'][number];
export type ChoiceQuestion = Extract<Question, { options: unknown }>;
export type Option = ChoiceQuestion['options'][number];
export type Outcome = Pack['outcomes'][number];
export type OutcomeRule = Pack['rules'][number];
export type AdviceRule = Pack['advice'][number];
export type AdviceTopic = Pack['adviceTopics'][number];
export type Source = Pack['sources'][string];

export type { Condition, Leaf } from './condition.schema.ts';
export type { Language } from './language.ts';
export type { Text } from './text.schema.ts';
