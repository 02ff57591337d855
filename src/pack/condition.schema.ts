import * as z from 'zod/mini';
import { idSchema } from './text.schema.ts';

/** What advice may read beside the questions: the outcome of the check. */
export const outcomeFact = 'outcome';

const fact = idSchema.check(z.describe('The id of a question (in advice rules also `outcome`).'));
const ids = z.array(idSchema).check(z.minLength(1), z.describe('Ids of answers.'));

const leaf = <O extends string, V extends z.core.$ZodType>(operator: O, value: V, help: string) =>
  z.strictObject({ fact, operator: z.literal(operator).check(z.describe(help)), value });

/** Operators that are false for a question that was not asked, so that silence is never read as "no". */
const positiveLeaves = [
  leaf('equal', idSchema, 'Single choice: this answer was chosen.'),
  leaf('in', ids, 'Single choice: one of these answers was chosen.'),
  leaf('contains', idSchema, 'Multiple choice: this answer was chosen.'),
  leaf('someFact:in', ids, 'Multiple choice: at least one of these answers was chosen.'),
  leaf(
    'hasAtLeast',
    z.strictObject({ count: z.int().check(z.gte(2)), of: z.array(idSchema).check(z.minLength(2)) }),
    'Multiple choice: at least `count` of the answers in `of` were chosen.',
  ),
  leaf('greaterThanInclusive', z.number(), 'Scale or number: this much or more.'),
  leaf('lessThanInclusive', z.number(), 'Scale or number: this much or less.'),
] as const;

/** Operators that speak of what was not chosen: for advice only, which comes at the end. */
const negativeLeaves = [
  leaf('notEqual', idSchema, 'Single choice: not this answer, or not asked.'),
  leaf('notIn', ids, 'Single choice: none of these answers, or not asked.'),
  leaf('doesNotContain', idSchema, 'Multiple choice: asked, and this answer was not chosen.'),
] as const;

/** What each type of question can be asked. */
export const operatorsOf = {
  single: ['equal', 'in', 'notEqual', 'notIn'],
  multi: ['contains', 'someFact:in', 'hasAtLeast', 'doesNotContain'],
  scale: ['greaterThanInclusive', 'lessThanInclusive'],
  number: ['greaterThanInclusive', 'lessThanInclusive'],
} satisfies Record<string, Leaf['operator'][]> as Record<QuestionType, readonly string[]>;

/** How many nodes a condition may have, the named ones in it written out as the check does at every use. */
export const longestCondition = 500;

type QuestionType = 'single' | 'multi' | 'scale' | 'number';

const positiveLeaf = z.discriminatedUnion('operator', [...positiveLeaves]);
const anyLeaf = z.discriminatedUnion('operator', [...positiveLeaves, ...negativeLeaves]);

export type Leaf = z.infer<typeof anyLeaf>;
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { condition: string }
  | Leaf;

const nodes = <S extends z.core.$ZodType>(node: () => S) => {
  const list = z.array(z.lazy(node)).check(z.minLength(1));
  return [
    z.strictObject({ all: list }).check(z.describe('True when every one of these is true.')),
    z.strictObject({ any: list }).check(z.describe('True when at least one of these is true.')),
    z
      .strictObject({ condition: idSchema })
      .check(z.describe('A condition with a name, from conditions.json.')),
  ] as const;
};

const positiveNode: z.ZodMiniType<Condition> = z.union([
  ...nodes(() => positiveNode),
  positiveLeaf,
]) as never;
const anyNode: z.ZodMiniType<Condition> = z.union([
  ...nodes(() => anyNode),
  z
    .strictObject({ not: z.lazy(() => anyNode) })
    .check(z.describe('True when this is false. Also true when the question was not asked.')),
  anyLeaf,
]) as never;

/** Of a rule that asks for an outcome and of a question's `askWhen`: positive only. */
export const positiveConditionSchema: z.ZodMiniType<Condition> = z.union([
  ...nodes(() => positiveNode),
]) as never;

/** Of advice, guarantees and the conditions that they share, which look at a finished check: these may also say `not`. */
export const conditionSchema: z.ZodMiniType<Condition> = z.union([
  ...nodes(() => anyNode),
  z.strictObject({ not: z.lazy(() => anyNode) }),
]) as never;

export const nodeKeys = ['all', 'any', 'not', 'condition', 'fact'] as const;
export const negativeOperators: readonly string[] = negativeLeaves.map(operatorOf);

function operatorOf(leaf: (typeof positiveLeaves | typeof negativeLeaves)[number]): string {
  return [...leaf.shape.operator.def.values][0] as string;
}
