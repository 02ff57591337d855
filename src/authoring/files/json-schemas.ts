import * as z from 'zod/mini';
import { bundleSchema } from '../../pack/bundle.schema.ts';
import { fileKinds } from '../../pack/pack-files.ts';

/** The JSON Schema of each kind of file in a pack, and of a bundle, by the name of its file in `schema/`. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const kinds = Object.entries(fileKinds).map(([kind, { schema }]) => [kind, schema] as const);
  return new Map(
    [...kinds, ['bundle', bundleSchema] as const].map(([name, schema]) => [
      `${name}.schema.json`,
      jsonSchemaOf(schema),
    ]),
  );
}

function jsonSchemaOf(zodSchema: z.ZodMiniType): string {
  // Draft 7, which VS Code understands best; what an author writes is the input of the schema.
  const schema = z.toJSONSchema(zodSchema, { target: 'draft-7', io: 'input' });
  // The recursive schemas, which zod can't name: one of positive conditions, and in a bundle one of any.
  return `${JSON.stringify(schema, null, 2).replaceAll('__schema0', 'condition').replaceAll('__schema1', 'anyCondition')}\n`;
}
