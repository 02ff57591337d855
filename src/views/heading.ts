import { html, nothing, type TemplateResult } from 'lit';

/** A native heading of a level that the page decides. */
export function heading(level: number, content: unknown): TemplateResult {
  return tag(level, content, 'subheading', nothing, nothing);
}

/**
 * The heading where focus goes when its screen appears.
 *
 * @param describedBy the id of what stands above it, and would go unheard.
 */
export function mainHeading(
  level: number,
  content: unknown,
  describedBy: string | typeof nothing = nothing,
): TemplateResult {
  return tag(level, content, 'heading', -1, describedBy);
}

function tag(
  level: number,
  content: unknown,
  name: string,
  tabindex: number | typeof nothing,
  by: string | typeof nothing,
): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 part=${name} class=${name} tabindex=${tabindex} aria-describedby=${by}>${content}</h1>`;
    case 2:
      return html`<h2 part=${name} class=${name} tabindex=${tabindex} aria-describedby=${by}>${content}</h2>`;
    case 3:
      return html`<h3 part=${name} class=${name} tabindex=${tabindex} aria-describedby=${by}>${content}</h3>`;
    case 4:
      return html`<h4 part=${name} class=${name} tabindex=${tabindex} aria-describedby=${by}>${content}</h4>`;
    case 5:
      return html`<h5 part=${name} class=${name} tabindex=${tabindex} aria-describedby=${by}>${content}</h5>`;
    default:
      return html`<h6 part=${name} class=${name} tabindex=${tabindex} aria-describedby=${by}>${content}</h6>`;
  }
}
