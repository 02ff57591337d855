import { html, nothing, type TemplateResult } from 'lit';

/**
 * A native heading of a level that the page decides. The main one of a screen is where focus goes
 * when the screen appears.
 */
export function heading(level: number, content: unknown, main = false): TemplateResult {
  const name = main ? 'heading' : 'subheading';
  const tabindex = main ? -1 : nothing;
  switch (level) {
    case 1:
      return html`<h1 part=${name} class=${name} tabindex=${tabindex}>${content}</h1>`;
    case 2:
      return html`<h2 part=${name} class=${name} tabindex=${tabindex}>${content}</h2>`;
    case 3:
      return html`<h3 part=${name} class=${name} tabindex=${tabindex}>${content}</h3>`;
    case 4:
      return html`<h4 part=${name} class=${name} tabindex=${tabindex}>${content}</h4>`;
    case 5:
      return html`<h5 part=${name} class=${name} tabindex=${tabindex}>${content}</h5>`;
    default:
      return html`<h6 part=${name} class=${name} tabindex=${tabindex}>${content}</h6>`;
  }
}
