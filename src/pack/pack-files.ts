import type * as z from 'zod/mini';
import { casesFileSchema } from './case.schema.ts';
import { contradictionsFileSchema } from './contradiction.schema.ts';
import { factsFileSchema } from './fact.schema.ts';
import { guaranteesFileSchema } from './guarantee.schema.ts';
import { packFileSchema } from './pack.schema.ts';
import { plansFileSchema } from './plan.schema.ts';
import { populationFileSchema } from './population.schema.ts';
import { questionsFileSchema } from './question.schema.ts';
import { readingFileSchema } from './reading.schema.ts';
import { adviceFileSchema, conditionsFileSchema, rulesFileSchema } from './rule.schema.ts';
import { sourcesFileSchema } from './source.schema.ts';
import { valuesFileSchema } from './value.schema.ts';

/** Every kind of file in a pack: where it stands and what it may hold. */
export const fileKinds = {
  pack: { pattern: /^pack\.json$/, schema: packFileSchema },
  questions: { pattern: /^questions\/([a-z0-9-]+)\.json$/, schema: questionsFileSchema },
  conditions: { pattern: /^conditions\.json$/, schema: conditionsFileSchema },
  rules: { pattern: /^(?:red-flags|routes)\.json$/, schema: rulesFileSchema },
  advice: { pattern: /^advice\/[a-z0-9-]+\.json$/, schema: adviceFileSchema },
  plans: { pattern: /^plans\.json$/, schema: plansFileSchema },
  values: { pattern: /^values\.json$/, schema: valuesFileSchema },
  sources: { pattern: /^sources\.json$/, schema: sourcesFileSchema },
  guarantees: { pattern: /^guarantees\.json$/, schema: guaranteesFileSchema },
  facts: { pattern: /^facts\.json$/, schema: factsFileSchema },
  contradictions: { pattern: /^contradictions\.json$/, schema: contradictionsFileSchema },
  reading: { pattern: /^reading\.json$/, schema: readingFileSchema },
  population: { pattern: /^population\.json$/, schema: populationFileSchema },
  cases: { pattern: /^cases\/[a-z0-9-]+\.json$/, schema: casesFileSchema },
} as const satisfies Record<string, { pattern: RegExp; schema: z.ZodMiniType }>;

export type FileKind = keyof typeof fileKinds;
export type FileOf<K extends FileKind> = z.infer<(typeof fileKinds)[K]['schema']>;

export function kindOf(name: string): FileKind | undefined {
  return (Object.keys(fileKinds) as FileKind[]).find((kind) => fileKinds[kind].pattern.test(name));
}

/** Without these a pack has nothing to ask or to say; red-flags.json is one of the `rules` files. */
export const requiredFiles = [
  'pack.json',
  'conditions.json',
  'red-flags.json',
  'routes.json',
  'sources.json',
];
