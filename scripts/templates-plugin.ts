import { transform } from 'esbuild';
import type { Plugin, ProgramNode } from 'rollup';
import { walk } from './syntax.ts';

/** A piece of a template between two expressions. */
interface Text {
  start: number;
  end: number;
  value: { raw: string; cooked: string };
}

/**
 * Makes the templates of lit smaller. Of HTML only runs of white space, which a browser shows as one
 * space anyway: a minifier that knew more took the `/` from `<path />`, and half of the body map was gone.
 */
export const templatesPlugin: Plugin = {
  name: 'templates',
  async transform(code, id) {
    if (id.includes('node_modules') || !/\b(?:html|svg|css)`/.test(code)) return null;
    // From the last to the first, so that the places before stay where they are.
    const texts = textsIn(this.parse(code)).sort((a, b) => b.start - a.start);
    let smaller = code;
    for (const { start, end, value, isSheet } of texts) {
      const text = isSheet ? await smallerSheet(value.cooked) : collapse(value.raw);
      smaller = smaller.slice(0, start) + text + smaller.slice(end);
    }
    return { code: smaller, map: null };
  },
};

/** The texts of all templates; a sheet with expressions in it is treated like HTML. */
function textsIn(program: ProgramNode): (Text & { isSheet: boolean })[] {
  const found: (Text & { isSheet: boolean })[] = [];
  walk(program, ({ type, tag, quasi }) => {
    if (type !== 'TaggedTemplateExpression') return;
    const { name = '' } = tag as { name?: string };
    const { quasis } = quasi as { quasis: Text[] };
    const isSheet = name === 'css' && quasis.length === 1;
    if (['html', 'svg', 'css'].includes(name)) {
      found.push(...quasis.map((text) => ({ ...text, isSheet })));
    }
  });
  return found;
}

const collapse = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ');

async function smallerSheet(sheet: string): Promise<string> {
  const { code } = await transform(sheet, { loader: 'css', minify: true, charset: 'utf8' });
  return code.trim().replace(/[\\`]|\$\{/g, '\\$&');
}
