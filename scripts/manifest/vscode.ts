import type { Element } from './analyse.ts';

interface Described {
  name: string;
  description?: string;
  default?: string;
}

/** What VS Code completes and shows in HTML: https://github.com/microsoft/vscode-custom-data. */
export function htmlData({ tagName, summary, attributes, slots, events }: Element): object {
  return {
    version: 1.1,
    tags: [
      {
        name: tagName,
        description: markdown(
          [summary ?? '', ...listOf('Slots', slots), ...listOf('Events', events)].join('\n\n'),
        ),
        attributes: attributes?.map((attribute) => ({
          name: attribute.name,
          description: markdown(withDefault(attribute)),
          // Without a value the presence of the attribute is all.
          ...(attribute.type?.text === 'boolean' && { valueSet: 'v' }),
        })),
      },
    ],
  };
}

/** The same for CSS: the custom properties, and the parts. */
export function cssData({ cssProperties, cssParts }: Element): object {
  return {
    version: 1.1,
    properties: cssProperties?.map((property) => ({
      name: property.name,
      description: markdown(withDefault(property)),
      syntax: property.syntax,
    })),
    pseudoElements: cssParts?.map(({ name, description = '' }) => ({
      name: `::part(${name})`,
      description: markdown(description),
    })),
  };
}

const markdown = (value: string) => ({ kind: 'markdown', value });

const withDefault = ({ description = '', default: value = "''" }: Described): string =>
  value === "''" ? description : `${description}\n\nDefault: \`${value}\``;

function listOf(title: string, entries: Described[] = []): string[] {
  const lines = entries.map(
    ({ name, description }) => `- \`${name || 'default'}\`: ${description}`,
  );
  return lines.length > 0 ? [`${title}:`, lines.join('\n')] : [];
}
