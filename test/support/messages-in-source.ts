import { readdir, readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { parseAst } from 'rollup/parseAst';

type Tree = { type: string; [key: string]: unknown };

const folder = new URL('../../src/pack/', import.meta.url);

/** Layout, and words that nobody is told: a member of a form, an error in the code itself. */
const notSaid = ['formatProblem', 'whereIs', 'AnswersError', 'membersOfForms', 'Error'];
/** What they are given describes a schema or belongs to the data. */
const notMessages = ['describe', 'leaf', 'enum', 'join', 'split'];
/** Where a message may be one word long. */
const places = ['found', 'expected', 'hint', 'scope', 'error', 'typeNames'];
const namers = ['IdRegister', 'of', 'unknownId', 'unknown', 'checkAnswers'];

/** Every message in the code of src/pack, with `%1`, `%2` … for the values in it. */
export async function messagesInSource(): Promise<Set<string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts'));
  const found = await Promise.all(
    names.map(async (name) => {
      const source = await readFile(new URL(name, folder), 'utf8');
      const { code } = await transform(source, { loader: 'ts', target: 'es2022' });
      return [...messagesIn(parseAst(code) as unknown as Tree, false)];
    }),
  );
  return new Set(found.flat());
}

/** @param isPlace whether a single word is a message here. */
function* messagesIn(tree: Tree, isPlace: boolean): Generator<string> {
  const { type } = tree;
  const name = nameOf(tree);
  const isComparison = type === 'BinaryExpression' && tree.operator !== '+';
  if (isComparison || type === 'ImportDeclaration' || notSaid.includes(name)) return;
  const isCall = type === 'CallExpression' || type === 'NewExpression';
  if (isCall && notMessages.includes(name)) return yield* within(tree, ['callee'], isPlace);
  const message = textOf(tree).trim();
  // What stands in backticks is a key, which is the same in each language.
  const prose = message.replace(/`[^`]*`|%\d/g, '');
  if (/[a-z]/i.test(prose) && (isPlace || prose.trim().includes(' '))) yield message;
  const isNamed = places.includes(name) || (isCall && namers.includes(name));
  yield* within(tree, Object.keys(tree), isCall ? isNamed : isPlace || isNamed);
}

function* within(tree: Tree, keys: string[], isPlace: boolean): Generator<string> {
  for (const child of keys.flatMap((key) => tree[key])) {
    if (typeof (child as Tree | null)?.type === 'string') yield* messagesIn(child as Tree, isPlace);
  }
}

function textOf({ type, value, quasis }: Tree): string {
  if (type === 'Literal' && typeof value === 'string') return value;
  if (type !== 'TemplateLiteral') return '';
  const parts = quasis as { value: { cooked: string } }[];
  return parts.map(({ value }, at) => (at === 0 ? '' : `%${at}`) + value.cooked).join('');
}

/** What a declaration, a property or a call is named after. */
function nameOf({ type, id, key, callee }: Tree): string {
  const named = (type === 'Property' ? key : (id ?? callee)) as Tree | null | undefined;
  const { name } = ((named?.property as Tree | undefined) ?? named ?? {}) as Tree;
  return String(name ?? '');
}
