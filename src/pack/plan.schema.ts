import * as z from 'zod/mini';
import { conditionSchema } from './condition.schema.ts';
import { idSchema, schemaLink, sourcesSchema, textSchema } from './text.schema.ts';

const dayKinds = ['strength', 'easy', 'hard', 'class', 'active-recovery', 'rest'] as const;

const shared = {
  name: idSchema,
  conditions: conditionSchema.check(z.describe('Who gets it, as for a piece of advice.')),
  title: textSchema,
  facts: z.optional(z.array(idSchema).check(z.describe('The facts of facts.json it carries.'))),
  sources: sourcesSchema,
};

const daySchema = z.strictObject({
  kind: z.enum(dayKinds),
  text: textSchema.check(z.describe('What to do that day, in a few words.')),
  examples: z.optional(textSchema.check(z.describe('Exercises that fit.'))),
});

export const weekPlanSchema = z
  .strictObject({
    ...shared,
    intro: textSchema,
    repeat: z.int().check(z.gte(1), z.lte(12), z.describe('For how many weeks.')),
    days: z
      .array(daySchema)
      .check(z.length(7, { error: 'seven days' }), z.describe('Monday to Sunday.')),
  })
  .check(z.describe('A week of training. Only the first whose conditions hold is shown.'));

const week = z.int().check(z.gte(1), z.lte(52));

export const programmeSchema = z
  .strictObject({
    ...shared,
    weeks: z
      .array(
        z.strictObject({
          from: week,
          to: week,
          text: textSchema,
        }),
      )
      .check(z.minLength(1)),
  })
  .check(z.describe('A guided programme, week by week. All whose conditions hold are shown.'));

export const plansFileSchema = z
  .strictObject({
    ...schemaLink,
    weeks: z.array(weekPlanSchema),
    programmes: z.array(programmeSchema),
  })
  .check(z.describe('Schedules and programmes.'));
export type PlansFile = z.infer<typeof plansFileSchema>;
