import * as z from 'zod/mini';

// Without this, zod tries `new Function` once, which a strict Content-Security-Policy reports as an attack.
z.config({ jitless: true });

const line = z.string().check(z.minLength(1), z.regex(/^\S(.*\S)?$/s));

/**
 * It would be shown as it stands, and whoever wrote it meant something else; or it turns the direction of
 * what stands beside it, so that a number to call reads as another.
 */
const hasMarkup = (text: string | undefined): boolean =>
  /<[a-z/!]|[\u202a-\u202e\u2066-\u2069]/i.test(text ?? '');

export const textSchema = z
  .strictObject({ nl: z.optional(line), en: z.optional(line) })
  .check(
    z.refine((text) => Object.keys(text).length > 0, { error: 'a text in each language' }),
    z.refine((text) => !Object.values(text).some(hasMarkup), { error: 'plain text, without HTML' }),
    z.describe('What the visitor reads, once per language of the pack. Plain text: no HTML.'),
  )
  .brand<'Text'>();
export type Text = z.infer<typeof textSchema>;

export const idSchema = z.string().check(
  // One of digits alone would jump to the front of every object that it is a key of.
  z.regex(/^(?!\d+$)[a-z0-9]+(-[a-z0-9]+)*$/),
  z.describe('An id: lower-case English words joined by hyphens. It never changes its meaning.'),
);

/** With a digit in it, since a button that calls nothing is worse than none. */
export const phoneSchema = z.string().check(z.regex(/^[+ -]*[0-9][0-9+ -]*$/));

export const sourcesSchema = z
  .array(idSchema)
  .check(z.minLength(1), z.describe('What this rests on: keys of sources.json.'));

/** Every file may name its JSON Schema, so that an editor can complete and check it. */
export const schemaLink = {
  $schema: z.optional(z.string().check(z.describe('The JSON Schema of this file, for editors.'))),
};
