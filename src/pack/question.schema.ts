import * as z from 'zod/mini';
import { positiveConditionSchema } from './condition.schema.ts';
import { idSchema, schemaLink, textSchema } from './text.schema.ts';

const shared = {
  id: idSchema,
  text: textSchema.check(z.describe('The question itself; it is the heading of the screen.')),
  label: z.optional(textSchema.check(z.describe('Its name in a few words, for a summary.'))),
  help: z.optional(textSchema.check(z.describe('One short line under the question.'))),
  why: z.optional(textSchema.check(z.describe('The answer to "why do we ask this?".'))),
  askWhen: z.optional(positiveConditionSchema),
  lasting: z.optional(
    z
      .literal(true)
      .check(z.describe('The answer holds for every complaint of this visitor, as an age does.')),
  ),
};

const optionSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  help: z.optional(textSchema),
  exclusive: z.optional(
    z.literal(true).check(z.describe('Choosing this answer clears the others ("none of these").')),
  ),
  usual: z.optional(
    z
      .literal(true)
      .check(
        z.describe('Assumed while this question is open, to estimate how many will be asked.'),
      ),
  ),
  lasting: z.optional(
    z
      .literal(true)
      .check(
        z.describe('It is about the visitor, and so holds for every complaint: a fever, say.'),
      ),
  ),
  sameAs: z.optional(
    z
      .record(idSchema, idSchema)
      .check(
        z.describe('Answers to other questions, of another complaint, that mean the same sign.'),
      ),
  ),
  code: z.optional(z.string().check(z.describe('The ICPC-1 code that a clinician knows it by.'))),
});

const options = z.array(optionSchema).check(z.minLength(2));

const singleSchema = z.strictObject({
  ...shared,
  type: z.literal('single').check(z.describe('One answer.')),
  picture: z.optional(z.literal('body').check(z.describe('Draws the body beside the list.'))),
  options,
});

const multiSchema = z.strictObject({
  ...shared,
  type: z.literal('multi').check(z.describe('Any number of answers, at least one.')),
  options,
});

/** Longer scales are no row of buttons any more; a number question asks the visitor to type. */
export const longestScale = 20;

const scaleSchema = z.strictObject({
  ...shared,
  type: z.literal('scale').check(z.describe('One whole number out of a short row.')),
  min: z.int(),
  max: z.int(),
  minLabel: z.optional(textSchema),
  maxLabel: z.optional(textSchema),
});

const numberSchema = z.strictObject({
  ...shared,
  type: z.literal('number').check(z.describe('One whole number that the visitor types.')),
  min: z.int().check(z.gte(0)),
  max: z.int(),
  unit: textSchema,
  optional: z.optional(z.literal(true).check(z.describe('The visitor may skip this question.'))),
});

export const questionSchema = z
  .discriminatedUnion('type', [singleSchema, multiSchema, scaleSchema, numberSchema])
  .check(z.describe('A question. It is asked when `askWhen` holds for the answers given so far.'));
export type QuestionSource = z.infer<typeof questionSchema>;

export const questionsFileSchema = z
  .strictObject({ ...schemaLink, questions: z.array(questionSchema).check(z.minLength(1)) })
  .check(z.describe('The questions of one topic, in the order in which they are asked.'));
export type QuestionsFile = z.infer<typeof questionsFileSchema>;
