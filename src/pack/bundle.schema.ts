import * as z from 'zod/mini';
import { bundleFormat } from './bundle.ts';
import { conditionSchema, positiveConditionSchema } from './condition.schema.ts';
import { packFileSchema, topicSchema } from './pack.schema.ts';
import { programmeSchema, weekPlanSchema } from './plan.schema.ts';
import { questionSchema } from './question.schema.ts';
import { adviceParamsSchema, outcomeParamsSchema, ruleNameSchema } from './rule.schema.ts';
import { sourceSchema } from './source.schema.ts';
import { idSchema } from './text.schema.ts';
import { valuesFileSchema } from './value.schema.ts';

/** More than any pack needs, and little enough to be looked through at once. */
const most = 2000;

const { $schema: _, topics: __, advice: ___, ...head } = packFileSchema.shape;
const { rationale, ...outcomeParams } = outcomeParamsSchema.shape;
const { facts, ...adviceParams } = adviceParamsSchema.shape;
const { facts: ofWeek, ...week } = weekPlanSchema.shape;
const { facts: ofProgramme, ...programme } = programmeSchema.shape;
const { read, supports, publisher, year, ...source } = sourceSchema.shape;

const rule = <Conditions extends z.ZodMiniType, Params extends z.core.$ZodShape>(
  type: 'outcome' | 'advice',
  conditions: Conditions,
  params: Params,
) =>
  z.strictObject({
    name: ruleNameSchema,
    conditions,
    event: z.strictObject({ type: z.literal(type), params: z.strictObject(params) }),
  });

const questions = z.array(questionSchema).check(z.minLength(1), z.maxLength(most));

/** What a site serves and the element reads: `bundleOf` makes it. */
export const bundleSchema = z
  .strictObject({
    $format: z.literal(bundleFormat.$format),
    $version: z.literal(bundleFormat.$version),
    pack: z.strictObject({
      ...head,
      topics: z
        .array(z.strictObject({ ...topicSchema.shape, questions }))
        .check(z.minLength(1), z.maxLength(most)),
      conditions: z.record(idSchema, conditionSchema),
      rules: z
        .array(rule('outcome', positiveConditionSchema, outcomeParams))
        .check(z.minLength(1), z.maxLength(most)),
      advice: z.array(rule('advice', conditionSchema, adviceParams)).check(z.maxLength(most)),
      plans: z.strictObject({
        weeks: z.array(z.strictObject(week)),
        programmes: z.array(z.strictObject(programme)),
      }),
      values: valuesFileSchema.shape.values,
      sources: z.record(idSchema, z.strictObject(source)),
      contradictions: z
        .array(z.tuple([idSchema, idSchema]))
        .check(z.describe('Pieces of advice of which one visitor never gets both.')),
    }),
  })
  .check(z.describe('A whole pack in one file, for a site to serve.'));
