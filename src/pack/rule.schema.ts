import * as z from 'zod/mini';
import { conditionSchema, positiveConditionSchema } from './condition.schema.ts';
import { idSchema, phoneSchema, schemaLink, sourcesSchema, textSchema } from './text.schema.ts';

export const ruleNameSchema = idSchema.check(
  z.describe('Finding and result: `saddle-numbness-emergency`.'),
);
const phone = z.optional(phoneSchema.check(z.describe('A number to call.')));

const reviewed = z.optional(
  z
    .strictObject({
      by: z.string().check(z.minLength(1), z.describe('The clinician who looked at it.')),
      on: z.iso.date().check(z.describe('The date of that, such as 2026-11-25.')),
    })
    .check(z.describe('Who looked at this rule and found it right. Remove it with every change.')),
);

export const outcomeParamsSchema = z.strictObject({
  outcome: idSchema.check(z.describe('The rule asks for at least this outcome.')),
  reason: textSchema.check(z.describe('Why, as the visitor reads it.')),
  phone,
  rationale: z.string().check(z.minLength(1), z.describe('Why, for the clinician.')),
  sources: sourcesSchema,
});

const outcomeRuleSchema = z
  .strictObject({
    name: ruleNameSchema,
    reviewed,
    conditions: positiveConditionSchema,
    event: z.strictObject({ type: z.literal('outcome'), params: outcomeParamsSchema }),
  })
  .check(z.describe('A json-rules-engine rule that asks for at least an outcome.'));

export const rulesFileSchema = z
  .strictObject({ ...schemaLink, rules: z.array(outcomeRuleSchema).check(z.minLength(1)) })
  .check(z.describe('Rules that ask for an outcome. Their order never matters.'));
export type RulesFile = z.infer<typeof rulesFileSchema>;

/** The pictures that the check can draw. */
const pictures = [
  'sleep-back-pillow-under-knees',
  'sleep-side-pillow-between-knees',
  'sleep-side-head-in-line',
  'sleep-side-pillow-under-arm',
] as const;

export const adviceParamsSchema = z.strictObject({
  topic: idSchema.check(z.describe('One of the topics of `adviceGroups` in pack.json.')),
  priority: z
    .union([z.literal(1), z.literal(2), z.literal(3)])
    .check(z.describe('1 is always visible, 2 is visible, 3 is folded away.')),
  title: textSchema.check(z.describe('At most 6 words.')),
  text: textSchema.check(z.describe('At most 45 words; `{id}` becomes a value of values.json.')),
  phone,
  picture: z.optional(
    z.strictObject({
      name: z.enum(pictures),
      alt: textSchema.check(z.describe('What is to be seen, for who can not see it.')),
    }),
  ),
  facts: z.optional(
    z.array(idSchema).check(z.minLength(1), z.describe('The facts of facts.json that it carries.')),
  ),
  sources: sourcesSchema,
});

const adviceRuleSchema = z
  .strictObject({
    name: ruleNameSchema,
    reviewed,
    conditions: conditionSchema,
    event: z.strictObject({ type: z.literal('advice'), params: adviceParamsSchema }),
  })
  .check(z.describe('A json-rules-engine rule that adds one piece of advice.'));

export const adviceFileSchema = z
  .strictObject({ ...schemaLink, rules: z.array(adviceRuleSchema).check(z.minLength(1)) })
  .check(z.describe('Advice on one subject, in the order in which it is shown.'));
export type AdviceFile = z.infer<typeof adviceFileSchema>;

export const conditionsFileSchema = z
  .strictObject({ ...schemaLink, conditions: z.record(idSchema, conditionSchema) })
  .check(z.describe('Conditions with a name, which rules share.'));
export type ConditionsFile = z.infer<typeof conditionsFileSchema>;
