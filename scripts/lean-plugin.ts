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
  id?: Node | null;
  key?: Node;
  expression?: Node;
  callee?: Node;
  property?: Node;
}

const gone = '{throw Error("klachten-check: unreached")}';

/** Takes out of the libraries what nothing here reaches (unreached.ts): 3 kB of what ships. */
export const leanPlugin: Plugin = {
  name: 'lean',
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
    at = node.end;
    return false;
  });
  return text + code.slice(at);

  function whatIsLeft(node: Node, name: string): string | null {
    if (node.type === 'ExpressionStatement' && library.calls.includes(calledIn(node))) return ';';
    if (isPlainError(node, code)) return `throw Error("klachten-check: ${library.in}");`;
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

/** An error for a developer, whose place in the code says enough; one that passes on another one stays. */
const isPlainError = ({ type, start, end }: Node, code: string): boolean =>
  type === 'ThrowStatement' && /^throw new Error\((?!.*err\.message)/s.test(code.slice(start, end));

const isFunction = ({ type }: Node): boolean => /Function/.test(type);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;
