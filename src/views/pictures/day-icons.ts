import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Day } from '../../pack/pack.ts';

const icon = (shapes: SVGTemplateResult): TemplateResult => html`
  <svg
    class="day-icon"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.8"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >${shapes}</svg>`;

/** A line icon for each kind of day; its word always stands beside it. */
export const dayIcons: Record<Day['kind'], TemplateResult> = {
  // A dumbbell.
  strength: icon(svg`<path d="M9 12h6M6 6h3v12H6zM15 6h3v12h-3zM3 9.5v5M21 9.5v5" />`),
  // A shoe.
  easy: icon(svg`
    <path
      d="M3 7.5V18h15.5a2.5 2.5 0 0 0 2.5-2.5c0-2-1.5-2.8-4-3.3-2.2-.5-3.8-2.7-5-5.7
        -1.8 2.2-5.5 2.8-9 1zM3 14.5h18M13.2 9.5l-2 1.2M15.3 11.8l-1.8 1.4"
    />`),
  // Lightning.
  hard: icon(svg`<path d="M13.5 2.5L5 13.5h6l-1 8 9-11.5h-6.3z" />`),
  // Three people.
  class: icon(svg`
    <path
      d="M15 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM6.5 19.5v-1.5a4.5 4.5 0 0 1 4.5-4.5h2
        a4.5 4.5 0 0 1 4.5 4.5v1.5M5.5 6.5a2.3 2.3 0 0 0 0 4M18.5 6.5a2.3 2.3 0 0 1 0 4
        M2.5 17.5c0-1.5.5-2.7 1.5-3.5M21.5 17.5c0-1.5-.5-2.7-1.5-3.5"
    />`),
  // A leaf.
  'active-recovery': icon(svg`
    <path d="M6.5 17.5C3.5 10 9 4 20 4c.5 11-5.5 17-13.5 13.5zM4 21c1.5-5 5-9 9.5-11.5" />`),
  // The moon.
  rest: icon(svg`<path d="M20.5 14.2A8.7 8.7 0 1 1 9.8 3.5a7 7 0 0 0 10.7 10.7z" />`),
};
