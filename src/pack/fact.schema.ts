import * as z from 'zod/mini';
import { idSchema, schemaLink } from './text.schema.ts';

const sentence = z.string().check(z.minLength(1));

const factSchema = z.strictObject({
  fact: sentence,
  source: idSchema,
  elsewhere: z.optional(
    z
      .array(z.string().check(z.regex(/^(question|rule|outcome|plan|value|text):[a-z0-9.-]+$/)))
      .check(
        z.minLength(1),
        z.describe(
          'What carries it beside advice: `question:`, `rule:`, `outcome:`, `plan:`, `value:` or `text:` and an id.',
        ),
      ),
  ),
  leftOut: z.optional(sentence.check(z.describe('Why it, or a part of it, is not told.'))),
});

export const factsFileSchema = z
  .strictObject({ ...schemaLink, facts: z.record(idSchema, factSchema) })
  .check(z.describe('What the articles say that the pack grew from, and where each of it went.'));
export type FactsFile = z.infer<typeof factsFileSchema>;
