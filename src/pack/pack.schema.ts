import * as z from 'zod/mini';
import { positiveConditionSchema } from './condition.schema.ts';
import { languages } from './language.ts';
import { idSchema, phoneSchema, schemaLink, textSchema } from './text.schema.ts';

export const topicSchema = z
  .strictObject({
    id: idSchema.check(z.describe('Its questions stand in questions/<id>.json.')),
    title: textSchema,
    askWhen: z.optional(positiveConditionSchema),
  })
  .check(z.describe('A part of the check.'));

export const routes = ['self-care', 'digital-guidance', 'physiotherapist', 'gp'] as const;
export const urgencies = ['none', 'routine', 'soon', 'today', 'now'] as const;

const outcomeSchema = z
  .strictObject({
    id: idSchema,
    route: z.enum(routes).check(z.describe('To whom the visitor is sent.')),
    urgency: z.enum(urgencies).check(z.describe('How soon; `soon` is 1-3 days, `now` is 112.')),
    ends: z
      .nullable(z.enum(['after-topic', 'now']))
      .check(z.describe('Whether this outcome ends the check early.')),
    alone: z.boolean().check(z.describe('Whether no lighter route is shown beside it.')),
    name: textSchema.check(z.describe('Its short name, as in "Ook passend: fysiotherapeut".')),
    title: textSchema.check(z.describe('The heading of the result; at most 6 words.')),
    lead: textSchema.check(z.describe('The lines under the heading; at most 30 words.')),
    badge: textSchema.check(z.describe('Route and urgency in a few words.')),
    recheck: z.optional(
      z
        .strictObject({ days: z.int().check(z.gte(1), z.lte(366)), text: textSchema })
        .check(z.describe('When to look again, for a reminder; it says nothing of the complaint.')),
    ),
    call: z.optional(
      z
        .strictObject({ number: phoneSchema, label: textSchema })
        .check(z.describe('The number behind the one big button.')),
    ),
  })
  .check(z.describe('What a visitor can hear.'));

const adviceGroupSchema = z
  .strictObject({
    id: idSchema,
    title: textSchema,
    place: z
      .enum(['now', 'safety-net', 'outcome', 'advice'])
      .check(z.describe('Where on the result page; only groups at `advice` have a fold.')),
    topics: z
      .array(idSchema)
      .check(z.minLength(1), z.describe('The `topic` of the advice that belongs here.')),
    firstFor: z.optional(
      z
        .strictObject({ question: idSchema, answer: idSchema })
        .check(z.describe('The answer with which this group comes before the others.')),
    ),
    topicsWhenFirst: z.optional(
      z.array(idSchema).check(z.describe('Topics that it then takes from other groups.')),
    ),
  })
  .check(z.describe('A part of the result page.'));

export const packFileSchema = z
  .strictObject({
    ...schemaLink,
    id: idSchema,
    canonical: z
      .string()
      .check(
        z.regex(/^(https:|urn:uuid:)\S+$/),
        z.describe('The address by which other systems know the questionnaire (FHIR).'),
      ),
    version: z
      .string()
      .check(z.regex(/^\d+\.\d+\.\d+$/), z.describe('Raise it with every change.')),
    languages: z.array(z.enum(languages)).check(z.minLength(1)),
    validUntil: z.iso
      .date()
      .check(z.describe('A date such as 2027-11-25; after it the pack must be reviewed again.')),
    responsible: z
      .nullable(z.string().check(z.minLength(1)))
      .check(z.describe('The clinician who answers for the content; null while there is none.')),
    topics: z.array(topicSchema).check(z.minLength(1)),
    outcomes: z
      .array(outcomeSchema)
      .check(z.minLength(1), z.describe('From light to serious: the most serious one wins.')),
    fallback: idSchema.check(z.describe('The outcome where no rule asks for any.')),
    advice: z
      .array(idSchema)
      .check(z.minLength(1), z.describe('The files in advice/, in the order of their items.')),
    adviceGroups: z.array(adviceGroupSchema).check(z.minLength(1)),
    newSigns: z
      .strictObject({
        as: z
          .array(z.record(idSchema, idSchema))
          .check(z.describe('Other answers with which a sign that appears is judged as well.')),
        atLeast: z.array(z.strictObject({ when: positiveConditionSchema, outcome: idSchema })),
      })
      .check(
        z.describe(
          'How serious a sign is that appears after the check, for "what would change this advice?".',
        ),
      ),
    openItems: z
      .strictObject({ firstGroup: z.int().check(z.gte(0)), otherGroups: z.int().check(z.gte(0)) })
      .check(z.describe('How much advice of priority 2 each group shows before the fold.')),
  })
  .check(z.describe('What the pack is, its topics and its outcomes.'));
export type PackFile = z.infer<typeof packFileSchema>;
