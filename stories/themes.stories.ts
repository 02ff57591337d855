import { html } from 'lit';
import { type CheckArgs, check } from './check/check.ts';
import { on, type Stories, type Story } from './check/story.ts';
import { visitorAsked } from './check/visitors.ts';

const files = import.meta.glob<string>('./themes/*.css', {
  eager: true,
  query: '?inline',
  import: 'default',
});

/** A page of a clinic with its own look; the file is all that it takes. */
const themed = (theme: string): Story => ({
  render: (args, { globals }) => html`
    <style>
      ${files[`./themes/${theme}.css`]}
    </style>
    <div class=${theme}>${check({ lang: globals.lang, ...args } as CheckArgs)}</div>
  `,
  ...on({
    visitor: visitorAsked('region'),
    until: 'region',
    does: (visitor) => visitor.fills('knee'),
    screen: 'question region',
    shows: '.area.chosen',
  }),
});

export default { title: "Thema's" } satisfies Stories;

export const Sea: Story = { name: 'Zee', ...themed('zee') };
export const Clay: Story = { name: 'Klei', ...themed('klei') };
export const Night: Story = { name: 'Nacht', ...themed('nacht') };

export const SeaDark: Story = {
  name: 'Zee, donker',
  ...themed('zee'),
  globals: { scheme: 'dark' },
};
export const ClayDark: Story = {
  name: 'Klei, donker',
  ...themed('klei'),
  globals: { scheme: 'dark' },
};
