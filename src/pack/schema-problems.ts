import type * as z from 'zod/mini';
import { negativeOperators, nodeKeys } from './condition.schema.ts';
import type { JsonFile, Path } from './json-file.ts';
import { didYouMean, nearest, type Problem, quote } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Says = Pick<Problem, 'found' | 'expected' | 'hint'>;
type Explained = { at: Path; says: Says };

/** What a schema finds wrong with a file, in words that a clinician can act on. */
export function schemaProblems(file: JsonFile, schema: z.ZodMiniType): Problem[] {
  const issues = schema.safeParse(file.value, { error: knownKeys }).error?.issues ?? [];
  return issues
    .flatMap((issue) => explain(file, issue, issue.path))
    .map(({ at, says }) => file.problem(at, says));
}

/** Lets an unknown key's message carry the keys that are known there; zod itself does not tell them. */
const knownKeys: z.core.$ZodErrorMap = ({ code, inst }) =>
  code === 'unrecognized_keys' && inst
    ? Object.keys((inst._zod.def as z.core.$ZodObjectDef).shape).join(' ')
    : undefined;

function explain(file: JsonFile, issue: Issue, at: Path): Explained[] {
  const value = file.valueAt(at);
  const found = value === undefined ? 'nothing' : quote(value);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, value, at, issue.message.split(' ')));
    case 'invalid_union':
      return issue.discriminator
        ? [{ at, says: unknownKind(issue, value, file.valueAt(at.slice(0, -1))) }]
        : bestBranch(file, issue, at);
    case 'invalid_type': {
      const key = value === undefined ? ` under the key \`${String(at.at(-1))}\`` : '';
      return [
        { at, says: { found, expected: `${typeNames[issue.expected] ?? issue.expected}${key}` } },
      ];
    }
    case 'invalid_value':
      return [{ at, says: oneOf(value, issue.values.map(String)) }];
    case 'too_small':
      return [{ at, says: tooSmall(found, issue, at.at(-1)) }];
    case 'invalid_key':
      return [{ at, says: { found: quote(at.at(-1)), expected: 'lower-case words with hyphens' } }];
    case 'invalid_format':
      return [
        { at, says: { found, expected: `text like ${'pattern' in issue ? issue.pattern : ''}` } },
      ];
    default:
      return [{ at, says: { found, expected: `another value (${issue.code})` } }];
  }
}

const typeNames: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

function unknownKey(key: string, owner: unknown, at: Path, known: string[]): Explained {
  const nodes = nodeKeys.filter((node) => Object.hasOwn(Object(owner), node));
  if (nodes.length > 1) {
    const found = `${nodes.map((node) => `\`${node}\``).join(' and ')} in one condition`;
    const hint = 'The rules engine would silently ignore one. Put one inside the other.';
    return { at, says: { found, expected: 'exactly one of them', hint } };
  }
  const found = `the unknown key ${quote(key)}`;
  const place = [...at, key];
  if (key === 'path' || key === 'params') {
    return { at: place, says: { found, expected: 'no such key: it would be code inside data' } };
  }
  return { at: place, says: withHint(found, `one of ${known.join(', ')}`, didYouMean(key, known)) };
}

function unknownKind(issue: z.core.$ZodIssueInvalidUnion, value: unknown, owner: unknown): Says {
  const key = String(issue.discriminator);
  if (negativeOperators.includes(String(value)))
    return negativeHere(`the operator ${quote(value)}`);
  const known = 'options' in issue ? (issue.options ?? []).map(String) : [];
  const typo = value === undefined && nearest(key, Object.keys(Object(owner)));
  if (!typo) return oneOf(value, known);
  return { found: `the unknown key ${quote(typo)}`, expected: `the key \`${key}\`` };
}

const negativeHere = (found: string): Says => ({
  found,
  expected: 'a positive condition: what the visitor did answer',
  hint: 'A negative one is also true when the question was never asked. Name the answers that count.',
});

/** Of the shapes that a value may have, what is wrong with the one that it resembles most. */
function bestBranch(file: JsonFile, issue: z.core.$ZodIssueInvalidUnion, at: Path): Explained[] {
  const value = file.valueAt(at);
  const condition = 'a condition: `all`, `any`, `condition` or a comparison';
  if (typeof value !== 'object' || value === null) {
    return [{ at, says: { found: quote(value), expected: condition } }];
  }
  if ('not' in value) return [{ at, says: negativeHere('`not`') }];
  const [best = []] = [...issue.errors].sort(
    (a, b) => Number(isStranger(a)) - Number(isStranger(b)),
  );
  if ('fact' in value && isStranger(best)) {
    const hint = 'Wrap it: { "all": [ … ] }.';
    return [
      { at, says: { found: 'a bare comparison', expected: '`all` or `any` around it', hint } },
    ];
  }
  return best.flatMap((inner) => explain(file, inner, [...at, ...inner.path]));
}

/** Whether the value has keys that this shape does not know: then it is meant to be another shape. */
const isStranger = (branch: Issue[]): boolean =>
  branch.some(({ code, path }) => code === 'unrecognized_keys' && path.length === 0);

function tooSmall(
  found: string,
  issue: z.core.$ZodIssueTooSmall,
  key: PropertyKey | undefined,
): Says {
  const unit = { array: 'item', string: 'character' }[issue.origin as string] ?? '';
  const expected = `at least ${issue.minimum} ${unit}`.trim();
  const empties = found === '[]' && (key === 'all' || key === 'any');
  const hint = 'An empty list is always true, so the rule would fire for everybody.';
  return withHint(found, expected, empties ? hint : undefined);
}

function oneOf(value: unknown, known: readonly string[]): Says {
  const found = value === undefined ? 'nothing' : quote(value);
  const expected = known.length === 1 ? `\`${known[0]}\`` : `one of ${known.join(', ')}`;
  return withHint(
    found,
    expected,
    typeof value === 'string' ? didYouMean(value, known) : undefined,
  );
}

const withHint = (found: string, expected: string, hint: string | undefined): Says =>
  hint ? { found, expected, hint } : { found, expected };
