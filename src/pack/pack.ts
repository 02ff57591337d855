import type { forVisitors } from './for-visitors.ts';
import type { QuestionnaireSource } from './pack-source.ts';
import type { Text } from './text.schema.ts';

/** The same data with every text in one language: what runs in the browser of a visitor. */
export type Localised<X> = X extends Text
  ? string
  : X extends object
    ? { [Key in keyof X]: Localised<X[Key]> }
    : X;

export type Questionnaire = Localised<QuestionnaireSource>;

/** What a visitor's browser runs, in one language. */
export type Pack = Localised<ReturnType<typeof forVisitors>>;

export type Topic = Questionnaire['topics'][number];
export type Question = Topic['questions'][number];
export type ChoiceQuestion = Extract<Question, { options: unknown }>;
export type Option = ChoiceQuestion['options'][number];
export type Outcome = Pack['outcomes'][number];
export type OutcomeRule = Pack['rules'][number];
export type AdviceRule = Pack['advice'][number];
export type AdviceGroup = Pack['adviceGroups'][number];
export type WeekPlan = Pack['plans']['weeks'][number];
export type Day = WeekPlan['days'][number];
export type Programme = Pack['plans']['programmes'][number];
export type Value = Pack['values'][string];

export type { Condition, Leaf } from './condition.schema.ts';
export type { Language } from './language.ts';
