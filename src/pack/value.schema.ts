import * as z from 'zod/mini';
import { idSchema, schemaLink, textSchema } from './text.schema.ts';

const from = idSchema.check(z.describe('A question, or another value that is a number.'));
const operand = z.union([z.number(), idSchema]);

const numberSchema = z
  .strictObject({
    from,
    times: z.optional(operand.check(z.describe('A number, or the id of another value.'))),
    dividedBy: z.optional(operand.check(z.describe('A number, or the id of another value.'))),
    round: z.optional(z.number().check(z.gt(0), z.describe('To the nearest multiple of this.'))),
    atLeast: z.optional(z.number()),
    atMost: z.optional(z.number()),
  })
  .check(z.describe('A number that is worked out.'));

const stepsSchema = z
  .strictObject({
    from,
    steps: z
      .array(z.strictObject({ upTo: z.optional(z.number()), value: z.number() }))
      .check(
        z.minLength(1),
        z.describe('The first step that is not exceeded; the last has no `upTo`.'),
      ),
  })
  .check(z.describe('A number that is looked up.'));

const wordsSchema = z
  .strictObject({
    from,
    words: z.record(idSchema, textSchema).check(z.describe('What to say for each answer.')),
  })
  .check(z.describe('Words that belong to an answer.'));

const rangeSchema = z
  .strictObject({
    from,
    to: idSchema.check(z.describe('The value at the other end.')),
    word: textSchema.check(z.describe('What stands between them: "25 to 35".')),
  })
  .check(z.describe('Two numbers in words; one when they are equal.'));

const valueSchema = z.union([numberSchema, stepsSchema, wordsSchema, rangeSchema]);

export const valuesFileSchema = z
  .strictObject({ ...schemaLink, values: z.record(idSchema, valueSchema) })
  .check(z.describe('What advice can say of the answers: `{id}` in a text becomes the value.'));
export type ValuesFile = z.infer<typeof valuesFileSchema>;
