import * as z from 'zod/mini';
import { idSchema, schemaLink } from './text.schema.ts';

export const contradictionsFileSchema = z
  .strictObject({
    ...schemaLink,
    pairs: z.array(
      z.strictObject({
        items: z.tuple([idSchema, idSchema]),
        why: z.string().check(z.minLength(1)),
      }),
    ),
  })
  .check(z.describe('Pieces of advice of which one visitor must never get both.'));
export type ContradictionsFile = z.infer<typeof contradictionsFileSchema>;
