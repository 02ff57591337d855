import { html, type TemplateResult } from 'lit';
import type { Say } from '../text/say.ts';

/** A button that calls a number: on a phone it is one tap. */
export function callButton(say: Say, number: string, label: string): TemplateResult {
  return html`<a
    part="call"
    class="button call"
    href=${telOf(number)}
    aria-label=${say('a11y.call', { number })}
    >${label}</a
  >`;
}

/** In `+31 (0)10` the zero is only for who calls from within the country. */
export const telOf = (number: string): string =>
  `tel:${number.replace(/^(\+[^(]*)\(0\)/, '$1').replace(/[^0-9+]/g, '')}`;

/** What always stands where somebody in danger could lose time with questions. */
export function notice112(say: Say): TemplateResult {
  return html`<p part="notice" class="notice">
    <span>${say('notice112.short')}</span>
    <a class="notice-call" href="tel:112" aria-label=${say('a11y.call', { number: '112' })}
      >${say('notice112.call')}</a
    >
  </p>`;
}
