import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

const icon = (shapes: SVGTemplateResult): TemplateResult => html`
  <svg
    class="icon"
    viewBox="0 0 32 32"
    fill="none"
    stroke="currentColor"
    stroke-width="2.25"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >${shapes}</svg>`;

const handset = svg`
  <path
    d="M6.6 6h4a2 2 0 0 1 1.9 1.5l.9 3.6a2 2 0 0 1-.6 1.9l-1.9 1.8a16 16 0 0 0 6.3 6.3l1.8-1.9
      a2 2 0 0 1 1.9-.6l3.6.9a2 2 0 0 1 1.5 1.9v4
      a2.1 2.1 0 0 1-2.2 2.1C13.1 26.9 5.1 18.9 4.5 8.2A2.1 2.1 0 0 1 6.6 6z"
  />`;

/** A line icon for each outcome of the check: the four routes and the three degrees of urgency. */
export const outcomeIcons: Record<
  'self-care' | 'digital-guidance' | 'physiotherapist' | 'gp' | 'soon' | 'today' | 'now',
  TemplateResult
> = {
  'self-care': icon(svg`
    <path
      d="M16 15c-3.6-2.3-5.8-4.5-5.8-7.1a3.1 3.1 0 0 1 5.8-1.5 3.1 3.1 0 0 1 5.8 1.5
        c0 2.6-2.2 4.8-5.8 7.1z"
    />
    <path d="M4 20.5h4c1.7 0 2.9.6 4.1 1.8h6.8" />
    <path d="M4 28h6.5l5.2.8c1.2.2 2.3-.1 3.3-.8l8.2-5.4c1.9-1.3.6-3.9-1.5-3l-6.4 3" />`),
  'digital-guidance': icon(svg`
    <path d="M11.5 3h9a3 3 0 0 1 3 3v20a3 3 0 0 1-3 3h-9a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z" />
    <path d="M14 10.8v7.4l5.6-3.7z" />
    <path d="M14.6 24.6h2.8" />`),
  physiotherapist: icon(svg`
    <path d="M18.9 5.6a2.9 2.9 0 1 1-5.8 0 2.9 2.9 0 0 1 5.8 0z" />
    <path d="M4.5 12.4c3.4 1 7.4 1.4 11.5 1.4s8.1-.4 11.5-1.4" />
    <path d="M16 14v6.2l7 1.5 1 6.9" />
    <path d="M16 20.2L5 28.6" />`),
  gp: icon(svg`
    <path d="M10 4H7v8a6 6 0 0 0 12 0V4h-3" />
    <path d="M13 18v4a6 6 0 0 0 12 0v-3.5" />
    <path d="M28 15.4a3 3 0 1 1-6 0 3 3 0 0 1 6 0z" />`),
  soon: icon(svg`
    <path d="M8.5 6.5h15a3 3 0 0 1 3 3v15a3 3 0 0 1-3 3h-15a3 3 0 0 1-3-3v-15a3 3 0 0 1 3-3z" />
    <path d="M5.5 13.2h21" />
    <path d="M11 3.5v5.2M21 3.5v5.2" />
    <path d="M11 18h.01M16 18h.01M21 18h.01M11 22.8h.01M16 22.8h.01" />`),
  today: icon(svg`
    ${handset}
    <path d="M28.5 9a6 6 0 1 1-12 0 6 6 0 0 1 12 0z" />
    <path d="M22.5 6v3.2l2 1.3" />`),
  now: icon(svg`
    ${handset}
    <path d="M18.5 9a5.5 5.5 0 0 1 5 5" />
    <path d="M19 3.5a10.5 10.5 0 0 1 9.5 9.5" />`),
};
