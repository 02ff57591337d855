import * as z from 'zod/mini';
import { positiveConditionSchema } from './condition.schema.ts';
import { idSchema, schemaLink } from './text.schema.ts';

const weight = z.number().check(z.gte(0));
const chance = z.number().check(z.gte(0), z.lte(1));

const when = z.optional(
  positiveConditionSchema.check(
    z.describe('For whom, by what was answered before; the last of a list is for all the others.'),
  ),
);

const weightsSchema = z
  .strictObject({
    when,
    weights: z
      .record(idSchema, weight)
      .check(z.describe('How often each answer is chosen, beside the others; any sum will do.')),
  })
  .check(z.describe('Of a single choice. An answer that is not named: 1 in 100.'));

const chancesSchema = z
  .strictObject({
    when,
    chances: z
      .record(idSchema, chance)
      .check(z.describe('Of each sign, from 0 to 1. Who ticks none has "none of these".')),
  })
  .check(z.describe('Of a multiple choice. A sign that is not named: 1 in 100.'));

const rangesSchema = z
  .strictObject({
    when,
    ranges: z
      .array(z.strictObject({ from: z.int(), to: z.int(), weight }))
      .check(z.minLength(1), z.describe('How often a number lies in each range, ends included.')),
    skipped: z.optional(
      chance.check(z.describe('How often a question that may be skipped is, from 0 to 1.')),
    ),
  })
  .check(z.describe('Of a scale or a number.'));

const listSchema = z
  .array(z.union([weightsSchema, chancesSchema, rangesSchema]))
  .check(z.minLength(1), z.describe('The first whose `when` holds counts.'));
export type AnswerShares = z.infer<typeof listSchema>[number];

export const populationFileSchema = z
  .strictObject({
    ...schemaLink,
    about: z
      .string()
      .check(z.minLength(1), z.describe('What these numbers rest on, and what they are not.')),
    answers: z
      .record(idSchema, listSchema)
      .check(
        z.describe(
          'By question. Of one that is missing each answer is as likely, and each sign 1 in 100.',
        ),
      ),
  })
  .check(z.describe('How often each answer is assumed to occur, to estimate what an edit does.'));
export type PopulationFile = z.infer<typeof populationFileSchema>;
