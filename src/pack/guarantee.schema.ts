import * as z from 'zod/mini';
import { conditionSchema } from './condition.schema.ts';
import { idSchema, schemaLink, sourcesSchema } from './text.schema.ts';

const shared = { id: idSchema, why: z.string().check(z.minLength(1)), sources: sourcesSchema };
const outcome = z.optional(idSchema);

export const guaranteeSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      ...shared,
      kind: z.literal('outcome'),
      when: conditionSchema,
      atLeast: outcome,
      atMost: outcome,
      exactly: outcome,
    })
    .check(z.describe('Whoever finishes the check like this hears at least, at most or exactly …')),
  z
    .strictObject({ ...shared, kind: z.literal('some-rule-fires') })
    .check(z.describe('No visitor meets the fallback.')),
  z
    .strictObject({
      ...shared,
      kind: z.literal('topics-cap'),
      topics: z.array(idSchema).check(z.minLength(1)),
      atMost: idSchema,
    })
    .check(z.describe('Rules that read these topics never ask for more than this outcome.')),
  z
    .strictObject({ ...shared, kind: z.literal('adding'), question: idSchema })
    .check(z.describe('One more answer to this multiple choice never makes the outcome lighter.')),
  z
    .strictObject({ ...shared, kind: z.literal('raising'), question: idSchema })
    .check(z.describe('A higher answer on this scale never makes the outcome lighter.')),
  z
    .strictObject({
      ...shared,
      kind: z.literal('moving'),
      question: idSchema,
      along: z.array(idSchema).check(z.minLength(2)),
    })
    .check(z.describe('A step along these answers never makes the outcome lighter.')),
]);
export type Guarantee = z.infer<typeof guaranteeSchema>;

export const guaranteesFileSchema = z
  .strictObject({ ...schemaLink, guarantees: z.array(guaranteeSchema) })
  .check(z.describe('What must hold for every visitor.'));
export type GuaranteesFile = z.infer<typeof guaranteesFileSchema>;
