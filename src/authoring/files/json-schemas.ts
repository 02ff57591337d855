import * as z from 'zod/mini';
import { type FileKind, fileKinds } from '../../pack/pack-files.ts';

/** The JSON Schema of each kind of file in a pack, by the name of its file in `schema/`. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    (Object.keys(fileKinds) as FileKind[]).map((kind) => [
      `${kind}.schema.json`,
      jsonSchemaOf(kind),
    ]),
  );
}

function jsonSchemaOf(kind: FileKind): string {
  // Draft 7, which VS Code understands best; what an author writes is the input of the schema.
  const schema = z.toJSONSchema(fileKinds[kind].schema, { target: 'draft-7', io: 'input' });
  // The one recursive schema, which zod can't name; a file with a second one would show it by `__schema1`.
  return `${JSON.stringify(schema, null, 2).replaceAll('__schema0', 'condition')}\n`;
}
