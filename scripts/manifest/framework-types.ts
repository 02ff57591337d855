import type { Attribute } from 'custom-elements-manifest';
import type { Element } from './analyse.ts';

const generated = '// Generated from custom-elements.json.';

/** Types for JSX in React 19, which sets a property where the element has one, else an attribute. */
export function reactTypes(element: Element): string {
  const { name, tagName, attributes = [], events = [] } = element;
  const members = [
    ...attributes.map((attribute) =>
      member(attribute.name, attribute.description, typeOf(attribute, name)),
    ),
    ...attributes
      .filter((attribute) => attribute.fieldName && attribute.fieldName !== attribute.name)
      .map(({ fieldName = '', description }) =>
        member(fieldName, description, `${name}['${fieldName}']`),
      ),
    ...events.map((event) => member(`on${event.name}`, event.description, listenerOf(event.name))),
  ];
  return `${generated}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ${name} } from './index.js';

interface Own {
${members.join('\n')}
}

/** What \`<${tagName}>\` takes in JSX. */
export type ${name}Props = Own &
  Omit<DetailedHTMLProps<HTMLAttributes<${name}>, ${name}>, keyof Own>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${tagName}': ${name}Props;
    }
  }
}
`;
}

/** Types for templates of Vue 3, which looks props up in camel case, and listeners as \`onCamelCase\`. */
export function vueTypes(element: Element): string {
  const { name, tagName, attributes = [], events = [], slots = [] } = element;
  const members = [
    ...attributes.map((attribute) =>
      member(camelCase(attribute.name), attribute.description, typeOf(attribute, name)),
    ),
    ...events.map((event) =>
      member(camelCase(`on-${event.name}`), event.description, listenerOf(event.name)),
    ),
  ];
  return `${generated}
import type { HTMLAttributes, ReservedProps } from 'vue';
import type { ${name} } from './index.js';

interface Own {
${members.join('\n')}
}

/** What \`<${tagName}>\` takes in a template. */
export type ${name}Props = Own & Omit<HTMLAttributes, keyof Own> & ReservedProps;

declare module 'vue' {
  interface GlobalComponents {
    '${tagName}': new () => {
      $props: ${name}Props;
      $slots: { ${slots.map((slot) => `'${slot.name || 'default'}'?: () => unknown`).join('; ')} };
    };
  }
}
`;
}

const member = (key: string, description = '', type = 'unknown'): string =>
  `  /** ${description} */\n  '${key}'?: ${type} | undefined;`;

/** An attribute may be text where the property is a number. */
function typeOf({ type, fieldName }: Attribute, element: string): string {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is TypeScript, to be written down.
  if (type?.text === 'number') return 'number | `${number}`';
  return fieldName ? `${element}['${fieldName}']` : 'string';
}

const listenerOf = (event: string): string => `((event: HTMLElementEventMap['${event}']) => void)`;

const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
