import './playground/playground.css';
import { html } from 'lit';
import './playground/rules-playground.ts';
import type { Stories, Story } from './check/story.ts';
import type { RulesPlayground } from './playground/rules-playground.ts';

export default { title: 'Speeltuin', globals: { width: 'wide' } } satisfies Stories;

/** Opens with the first rule of `routes.json` and a visitor for whom it decides. */
export const Playground: Story = {
  name: 'Verander een regel',
  render: (_, { globals }) => html`
    <header class="playground-intro">
      <h1>Verander een regel en loop de check</h1>
      <p>
        Wat je hier schrijft, blijft in dit venster. Of alle richtlijnen dan nog gelden, bewijst
        <code>npx klachten-check check rules</code>.
      </p>
    </header>
    <rules-playground lang=${globals.lang}></rules-playground>
  `,
  play: async ({ canvasElement }) => {
    const playground = canvasElement.querySelector<RulesPlayground>('rules-playground');
    await playground?.updateComplete;
    await playground?.walked;
  },
  parameters: { screen: 'result physiotherapist', shows: '.cm-content' },
};
