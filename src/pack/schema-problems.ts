import type * as z from 'zod/mini';
import { negativeOperators, nodeKeys } from './condition.schema.ts';
import { formatPath, type JsonFile, type JsonPath } from './json-file.ts';
import { didYouMean, type Finding, nearest, type Problem, quote } from './problem.ts';

type Issue = z.core.$ZodIssue;

interface Explained {
  at: JsonPath;
  says: Finding;
  /** The key that a misspelt one was meant to be. */
  meant?: JsonPath;
}

/** What a schema finds wrong with a file, in words that a clinician can act on. */
export function schemaProblems(file: JsonFile, schema: z.ZodMiniType): Problem[] {
  const issues = schema.safeParse(file.value, { error: knownKeys }).error?.issues ?? [];
  const explained = issues.flatMap((issue) => explain(file, issue, issue.path));
  const misspelt = new Set(explained.map(({ meant }) => meant && formatPath(meant)));
  return explained
    .filter(({ at }) => file.valueAt(at) !== undefined || !misspelt.has(formatPath(at)))
    .map(({ at, says }) => file.problem(at, says));
}

/** Lets an unknown key's message carry the keys that are known there; zod itself does not tell them. */
const knownKeys: z.core.$ZodErrorMap = ({ code, inst }) =>
  code === 'unrecognized_keys' && inst
    ? Object.keys((inst._zod.def as z.core.$ZodObjectDef).shape).join(' ')
    : undefined;

function explain(file: JsonFile, issue: Issue, at: JsonPath): Explained[] {
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
      const type = typeNames[issue.expected] ?? issue.expected;
      const key = String(at.at(-1));
      const expected = value === undefined ? `${type} under the key \`${key}\`` : type;
      return [{ at, says: { found, expected } }];
    }
    case 'invalid_value':
      return [{ at, says: oneOf(value, issue.values.map(String)) }];
    case 'too_small':
      return [{ at, says: tooSmall(found, issue, at.at(-1)) }];
    case 'too_big':
      return [{ at, says: { found, expected: limit('at most', issue.maximum, issue) } }];
    case 'invalid_key':
      return [{ at, says: { found: quote(at.at(-1)), expected: 'lower-case words with hyphens' } }];
    case 'invalid_format':
      if (issue.format === 'date') return [{ at, says: { found, expected: 'a date: 2026-11-25' } }];
      return [
        { at, says: { found, expected: `text like ${'pattern' in issue ? issue.pattern : ''}` } },
      ];
    default:
      return [{ at, says: { found, expected: issue.message } }];
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

function unknownKey(key: string, owner: unknown, at: JsonPath, known: string[]): Explained {
  if (nodeKeys.filter((node) => Object.hasOwn(Object(owner), node)).length > 1) {
    return twoInOne(owner, at);
  }
  const found = `the unknown key ${quote(key)}`;
  const place = [...at, key];
  if (key === 'path' || key === 'params') {
    return { at: place, says: { found, expected: 'no such key: it would be code inside data' } };
  }
  const says = withHint(found, `one of ${known.join(', ')}`, didYouMean(key, known));
  const meant = nearest(key, known);
  return meant ? { at: place, says, meant: [...at, meant] } : { at: place, says };
}

function twoInOne(owner: unknown, at: JsonPath): Explained {
  const nodes = nodeKeys.filter((node) => Object.hasOwn(Object(owner), node));
  const found = `${nodes.map((node) => `\`${node}\``).join(' and ')} in one condition`;
  const hint = 'The rules engine would silently ignore one. Put one inside the other.';
  return { at, says: { found, expected: 'exactly one of them', hint } };
}

function unknownKind(issue: z.core.$ZodIssueInvalidUnion, value: unknown, owner: unknown): Finding {
  const key = String(issue.discriminator);
  if (negativeOperators.includes(String(value)))
    return negativeHere(`the operator ${quote(value)}`);
  const known = 'options' in issue ? (issue.options ?? []).map(String) : [];
  const typo = value === undefined && nearest(key, Object.keys(Object(owner)));
  if (!typo) return oneOf(value, known);
  return { found: `the unknown key ${quote(typo)}`, expected: `the key \`${key}\`` };
}

const negativeHere = (found: string): Finding => ({
  found,
  expected: 'a positive condition: what the visitor did answer',
  hint: 'A negative one is also true when the question was never asked. Name the answers that count.',
});

/** Of the shapes that a value may have, what is wrong with the one that it resembles most. */
function bestBranch(
  file: JsonFile,
  issue: z.core.$ZodIssueInvalidUnion,
  at: JsonPath,
): Explained[] {
  const value = file.valueAt(at);
  const values = issue.errors.flat().flatMap((one) => ('values' in one ? one.values : []));
  if (values.length > 0 && values.length === issue.errors.length) {
    return [{ at, says: oneOf(value, values.map(String)) }];
  }
  if (typeof value !== 'object' || value === null) {
    const expected = 'a condition: `all`, `any`, `condition` or a comparison';
    return [{ at, says: { found: quote(value), expected } }];
  }
  const keys = Object.keys(value);
  if (nodeKeys.filter((key) => keys.includes(key)).length > 1) return [twoInOne(value, at)];
  if (keys.includes('not')) return [{ at, says: negativeHere('`not`') }];
  const [best = []] = [...issue.errors].sort((a, b) => strangeness(a, keys) - strangeness(b, keys));
  if (keys.includes('fact') && strangeness(best, keys) >= keys.length) {
    const hint = 'Wrap it: { "all": [ … ] }.';
    return [
      { at, says: { found: 'a bare comparison', expected: '`all` or `any` around it', hint } },
    ];
  }
  return best.flatMap((inner) => explain(file, inner, [...at, ...inner.path]));
}

/** How many keys of the value a shape does not know; the comparisons share three. */
function strangeness(branch: Issue[], keys: string[]): number {
  const unknown = branch.find(
    ({ code, path }) => code === 'unrecognized_keys' && path.length === 0,
  );
  if (unknown) return (unknown as z.core.$ZodIssueUnrecognizedKeys).keys.length;
  const isComparison = branch.some(
    (issue) => issue.code === 'invalid_union' && issue.discriminator,
  );
  return isComparison
    ? keys.filter((key) => !['fact', 'operator', 'value'].includes(key)).length
    : 0;
}

function tooSmall(
  found: string,
  issue: z.core.$ZodIssueTooSmall,
  key: PropertyKey | undefined,
): Finding {
  const expected = limit(issue.inclusive ? 'at least' : 'more than', issue.minimum, issue);
  const empties = found === '[]' && (key === 'all' || key === 'any');
  const hint = 'An empty list is always true, so the rule would fire for everybody.';
  return withHint(found, expected, empties ? hint : undefined);
}

function limit(words: string, bound: number | bigint, { origin }: { origin: string }): string {
  const unit = { array: 'item', string: 'character' }[origin] ?? '';
  return `${words} ${bound} ${unit}`.trim();
}

function oneOf(value: unknown, known: readonly string[]): Finding {
  const found = value === undefined ? 'nothing' : quote(value);
  const expected = known.length === 1 ? `\`${known[0]}\`` : `one of ${known.join(', ')}`;
  return withHint(
    found,
    expected,
    typeof value === 'string' ? didYouMean(value, known) : undefined,
  );
}

const withHint = (found: string, expected: string, hint: string | undefined): Finding =>
  hint ? { found, expected, hint } : { found, expected };
