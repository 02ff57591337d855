import * as z from 'zod/mini';
import { idSchema, schemaLink } from './text.schema.ts';

const ids = z.array(idSchema);

export const caseSchema = z.strictObject({
  id: idSchema,
  description: z.string().check(z.describe('Who this visitor is.')),
  pair: z.optional(
    z.string().check(z.describe('A1 and A2 differ in one answer and hear something else.')),
  ),
  answers: z
    .record(idSchema, z.union([idSchema, ids.check(z.minLength(1)), z.number(), z.null()]))
    .check(z.describe('One answer id, a list of ids, a number, or null for a skipped question.')),
  outcome: idSchema,
  also: ids,
  ends: z.nullable(z.enum(['now', 'after-topic'])),
  deciding: ids.check(z.describe('The rules that ask for the outcome.')),
  others: ids.check(z.describe('The other rules that fire.')),
  judgement: z.string().check(z.describe('Why a clinician would say the same.')),
});
export type Case = z.infer<typeof caseSchema>;

export const casesFileSchema = z
  .strictObject({ ...schemaLink, cases: z.array(caseSchema) })
  .check(z.describe('Example visitors and what must come out.'));
export type CasesFile = z.infer<typeof casesFileSchema>;
