import { readFile } from 'node:fs/promises';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin } from 'rollup';
import { parseAst } from 'rollup/parseAst';
import { type Unreached, unreached } from './unreached.ts';

/** As much of a syntax tree as is looked at here. */
interface Node {
  type: string;
  start: number;
  end: number;
  name?: string;
  operator?: string;
  right?: Node;
  /** Of a literal what it says. */
  value?: Node & string;
  properties?: Node[];
  id?: Node | null;
  key?: Node;
  expression?: Node;
  callee?: Node;
  arguments?: Node[];
  property?: Node;
}

const gone = '{throw Error("unreached")}';

/** Takes out of the libraries what nothing here reaches (unreached.ts): 5 kB of what ships. */
export const leanPlugin: Plugin = {
  name: 'lean',
  buildStart: () => assertLookedAt(unreached),
  transform(code, id) {
    const library = libraryOf(id);
    return library ? { code: lean(code, library), map: null } : null;
  },
};

/** The same for esbuild, which bundles the tests of the element: what is reached after all shows there. */
export const leanPluginForEsbuild: EsbuildPlugin = {
  name: 'lean',
  setup(build) {
    build.onLoad({ filter: /[\\/]node_modules[\\/].*\.js$/ }, async ({ path }) => {
      const library = libraryOf(path);
      return library ? { contents: lean(await readFile(path, 'utf8'), library) } : null;
    });
  },
};

/** @throws where another version is installed than the one whose code was looked at. */
export async function assertLookedAt(libraries: readonly Unreached[]): Promise<void> {
  for (const library of libraries) {
    const [name = ''] = library.in.split('/');
    const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
    const { version } = JSON.parse(await readFile(file, 'utf8'));
    if (version !== library.version) {
      throw new Error(
        `${name} is ${version}, not ${library.version}: look whether it reaches anything else, then mend scripts/unreached.ts`,
      );
    }
  }
}

function libraryOf(file: string): Unreached | undefined {
  const path = file.replaceAll('\\', '/');
  return unreached.find((library) => path.includes(`/node_modules/${library.in}`));
}

/** The code of a module without what its library is not reached for. */
export function lean(code: string, library: Unreached): string {
  let text = '';
  let at = 0;
  visit(parseAst(code) as never, (node, name) => {
    const left = whatIsLeft(node, name);
    if (left === null) return true;
    text += code.slice(at, node.start) + left;
    // The comma goes with what stood before it.
    const comma = left === '' ? /^\s*,/.exec(code.slice(node.end, node.end + 99)) : null;
    at = node.end + (comma?.[0].length ?? 0);
    return false;
  });
  return text + code.slice(at);

  function whatIsLeft(node: Node, name: string): string | null {
    if (isField(node, code) || isMember(node, library, code)) return '';
    if (library.functions.includes(`${operatorIn(node)}`)) return ';';
    if (node.type === 'ExpressionStatement' && library.calls.includes(calledIn(node))) return ';';
    if (node.type === 'BinaryExpression' && library.never.includes(`${node.right?.value}`)) {
      return String(node.operator === '!==');
    }
    if (isPlainError(node, code)) return `throw Error("${library.in}");`;
    const own = node.id?.name ?? name;
    const instead = node.type === 'Identifier' ? undefined : library.instead.get(own);
    if (instead && node.type === 'VariableDeclarator') return `${own} = function ${instead}`;
    if (instead && isFunction(node)) return `function ${own}${instead}`;
    if (!isFunction(node) || !library.functions.includes(own)) return null;
    if (node.type === 'ArrowFunctionExpression') return `() => ${gone}`;
    // A method begins at its brackets.
    return `${code[node.start] === '(' ? '' : `function ${node.id?.name ?? ''}`}() ${gone}`;
  }
}

/** @param enter gets each node, and the name that it is given; says whether to go into it. */
function visit(node: Node, enter: (node: Node, name: string) => boolean, name = ''): void {
  if (!enter(node, name)) return;
  const given = node.key?.name ?? node.id?.name ?? '';
  for (const child of Object.values(node).flat()) {
    if (isNode(child)) visit(child, enter, given);
  }
}

/** The name of what a statement calls: `this.system.send(…)` calls `send`. */
function calledIn({ expression }: Node): string {
  const callee = expression?.callee;
  return callee?.name ?? callee?.property?.name ?? '';
}

/** A field that a constructor makes undefined, before it gives it a value. */
const isField = ({ type, start, end }: Node, code: string): boolean =>
  type === 'ExpressionStatement' && /^this\.\w+ = void 0;$/.test(code.slice(start, end));

/** A method that goes whole, name and all: one that a constructor binds has to stay, if only to throw. */
function isMember(
  { type, key, value, properties }: Node,
  library: Unreached,
  code: string,
): boolean {
  const [first] = properties ?? [];
  // Babel writes the methods of a class as `{ key: 'name', value: function name() {} }`.
  const name = first?.key?.name === 'key' ? first.value?.value : key?.name;
  const isMethod = first || type === 'MethodDefinition' || (value && isFunction(value));
  if (!name || !isMethod || code.includes(`this.${name}.bind(`)) return false;
  return library.functions.includes(`${name}`);
}

/** An error for a developer, whose place in the code says enough; one that passes on another one stays. */
const isPlainError = ({ type, start, end }: Node, code: string): boolean =>
  type === 'ThrowStatement' && /^throw new Error\((?!.*err\.message)/s.test(code.slice(start, end));

/** The name in `list.push(new Operator('name', …))`. */
const operatorIn = ({ type, expression }: Node) =>
  type === 'ExpressionStatement' ? expression?.arguments?.[0]?.arguments?.[0]?.value : undefined;

const isFunction = ({ type }: Node): boolean => /Function/.test(type);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;
