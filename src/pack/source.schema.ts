import * as z from 'zod/mini';
import { idSchema, schemaLink, textSchema } from './text.schema.ts';

export const sourceSchema = z.strictObject({
  title: textSchema,
  short: textSchema.check(z.describe('Its name in a few words, beside an advice.')),
  publisher: z.string(),
  year: z.string(),
  url: z.nullable(z.string().check(z.regex(/^https:\/\/\S+$/), z.describe('An https address.'))),
  read: z
    .enum(['whole text', 're-read', 're-read in part', 'general knowledge', 'none'])
    .check(z.describe('How much of the source was read for this pack.')),
  supports: z.string().check(z.describe('What the pack takes from it.')),
});

export const sourcesFileSchema = z
  .strictObject({ ...schemaLink, sources: z.record(idSchema, sourceSchema) })
  .check(z.describe('What each source key stands for.'));
export type SourcesFile = z.infer<typeof sourcesFileSchema>;
