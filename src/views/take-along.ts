import { html, nothing, type TemplateResult } from 'lit';
import { heading } from './heading.ts';
import type { ResultScreen } from './result-screen.ts';

/** Paper, clipboard, calendar and health record; made on this device. Beside 112 nothing of it. */
export function takeAlong(screen: ResultScreen): TemplateResult | typeof nothing {
  const { say, level, complaints, onPrint, onCopy, onCalendar, onFhir } = screen;
  const { outcome } = complaints[0].assessment;
  if (outcome.ends === 'now') return nothing;
  return html`
    <section part="take-along" class="section take-along">
      ${heading(level + 1, say('part.take-along'))}
      <p>${say('take-along.intro')}</p>
      <p class="actions">
        ${action('print', say('button.print'), onPrint)} ${action('copy', say('button.copy'), onCopy)}
        ${outcome.recheck ? action('calendar', say('button.calendar'), onCalendar) : nothing}
        ${action('fhir', say('button.fhir'), onFhir)}
      </p>
      <p class="small">${say('take-along.fhir')}</p>
    </section>
  `;
}

const action = (name: string, label: string, onClick: () => void): TemplateResult =>
  html`<button part=${name} class="button secondary" type="button" @click=${onClick}>${label}</button>`;
