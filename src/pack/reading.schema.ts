import * as z from 'zod/mini';
import { idSchema, schemaLink } from './text.schema.ts';

export const readingFileSchema = z
  .strictObject({
    ...schemaLink,
    exceptions: z.array(
      z.strictObject({
        item: idSchema,
        limit: z.enum(['flesch', 'sentence']),
        why: z.string().check(z.minLength(1)),
      }),
    ),
  })
  .check(z.describe('Texts that may be harder to read than the limits allow.'));
export type ReadingFile = z.infer<typeof readingFileSchema>;
