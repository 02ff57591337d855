import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import type {
  ClassMember,
  CssCustomProperty,
  CustomElement,
  CustomElementDeclaration,
  Declaration,
  Event as ManifestEvent,
  Package,
} from 'custom-elements-manifest';
import { eventTypes } from './event-types.ts';

/** An element as the manifest tells it: a class that is known to be an element. */
export type Element = CustomElement & CustomElementDeclaration;

const source = 'src/klachten-check.ts';

/** Where the package has what stands in the sources. */
const published = { element: 'dist/index.js', definition: 'dist/define.js' };

/**
 * The custom elements manifest of `<klachten-check>`, from its docblock, its decorators and the map of its
 * events: what a site may use, and nothing of how it works inside.
 *
 * @throws if the docblock names an event that has no class, or the other way round.
 */
export async function manifest(): Promise<Package> {
  const found = await analysed();
  const element: Element = {
    ...found,
    // From outside it is that: the class between is ours.
    superclass: { name: 'LitElement', package: 'lit' },
    members: (found.members ?? []).filter(isPublic),
    cssProperties: found.cssProperties?.map(withSyntax) ?? [],
    events: withTypes((found.events ?? []).filter(isNamed), await eventTypes()),
  };
  const reference = { name: element.name, module: published.element };
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: published.element,
        declarations: [element as Declaration],
        exports: [{ kind: 'js', name: element.name, declaration: reference }],
      },
      {
        kind: 'javascript-module',
        path: published.definition,
        declarations: [],
        exports: [
          {
            kind: 'custom-element-definition',
            name: element.tagName ?? '',
            declaration: reference,
          },
        ],
      },
    ],
  };
}

/** The one element of a manifest. */
export function elementOf({ modules }: Package): Element {
  const declarations = modules.flatMap(({ declarations }) => declarations ?? []);
  const element = declarations.find((each) => 'tagName' in each && each.tagName);
  if (!element) throw new Error(`no custom element in ${source}`);
  return element as Element;
}

async function analysed(): Promise<Element> {
  const argv = ['analyze', '--config', 'scripts/manifest/analyzer.config.mjs'];
  const found = await cli({ argv, noWrite: true });
  return elementOf(JSON.parse(JSON.stringify(found, tidied)));
}

/**
 * A docblock is wrapped where its line is full, which says nothing; nor does it matter to a site which class
 * of ours has what it can use.
 */
const tidied = (key: string, value: unknown): unknown =>
  key === 'inheritedFrom'
    ? undefined
    : /^(description|summary)$/.test(key)
      ? String(value).replace(/(?<!\n)\n(?!\n)/g, ' ')
      : value;

/** What is dispatched is found a second time, as a class whose name is not that of an event. */
const isNamed = ({ name }: { name?: string }): boolean => Boolean(name);

/** What a constructor sets on another object is taken for a field of the element, one without a type. */
const isPublic = (member: ClassMember): boolean =>
  !/^[#_]/.test(member.name) &&
  (member.privacy ?? 'public') === 'public' &&
  (member.kind !== 'field' || member.type !== undefined);

/** In CSS, colours, but for these. */
const syntaxes: Record<string, string> = {
  font: '*',
  radius: '<length>',
  space: '<length>',
  width: '<length>',
};

function withSyntax(property: CssCustomProperty): CssCustomProperty {
  const syntax = syntaxes[property.name.replace('--klachten-check-', '')] ?? '<color>';
  return { ...property, syntax };
}

function withTypes(events: ManifestEvent[], types: Map<string, string>): ManifestEvent[] {
  const described = new Set(events.map(({ name }) => name));
  const undescribed = [...types.keys()].filter((name) => !described.has(name));
  if (undescribed.length > 0) throw new Error(`no @fires in ${source}: ${undescribed.join(', ')}`);
  return events.map((event) => {
    const text = types.get(event.name);
    if (!text) throw new Error(`${event.name} is not in HTMLElementEventMap`);
    return { ...event, type: { text } };
  });
}
