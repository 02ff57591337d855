import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Day } from '../../pack/pack.ts';

const shapes: Record<Day['kind'], SVGTemplateResult> = {
  // A dumbbell.
  strength: svg`<path d="M4 9v6M7 7v10M17 7v10M20 9v6M7 12h10" />`,
  // A shoe at rest.
  easy: svg`<path d="M3 8c2 2 4 2 5 0l5 5c2 2 5 2 8 3v2H3z" />`,
  // A steep line.
  hard: svg`<path d="M3 18l6-6 4 3 7-9M15 6h5v5" />`,
  // Two people.
  class: svg`<circle cx="8" cy="8" r="3" /><circle cx="17" cy="9" r="2.5" /><path d="M2 20c0-4 3-6 6-6s6 2 6 6M15 14c4 0 7 2 7 6" />`,
  // A leaf.
  'active-recovery': svg`<path d="M5 19c0-9 5-14 15-14 0 10-5 15-12 14M5 19l8-8" />`,
  // The moon.
  rest: svg`<path d="M20 14a8 8 0 1 1-10-10 7 7 0 0 0 10 10z" />`,
};

/** What kind of day it is; its word always stands beside it. */
export function dayIcon(kind: Day['kind']): TemplateResult {
  return html`<svg class="day-icon" viewBox="0 0 24 24" aria-hidden="true">${shapes[kind]}</svg>`;
}
