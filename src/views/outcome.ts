import { html, nothing, type TemplateResult } from 'lit';
import type { Outcome } from '../pack/pack.ts';
import { complaintName } from './complaint-name.ts';
import { firstStep } from './first-step.ts';
import { mainHeading } from './heading.ts';
import { outcomeIcons } from './outcome-icons.ts';
import type { ResultScreen } from './result-screen.ts';

/** Where to go, how soon, and the one thing to press. */
export function outcomeBanner(screen: ResultScreen): TemplateResult {
  const { say, level, complaints } = screen;
  const { outcome, ends, asked } = complaints[0].assessment;
  const last = asked.at(-1);
  return html`
    <section part="outcome" class="outcome">
      <p id="badge" part="badge" class="badge">${iconOf(outcome)} <span>${outcome.badge}</span></p>
      ${mainHeading(level, outcome.title, 'badge')}
      <p class="lead">${outcome.lead}</p>
      ${firstStep(screen)}
      ${complaints.length > 1 ? both(screen) : nothing}
      ${ends ? html`<p class="aside">${say('result.early')}</p>` : nothing}
      ${ends === 'now' && last ? mistake(screen, last) : nothing}
    </section>
  `;
}

/** Which outcome belongs to which complaint; one that stands alone is for both. */
function both({ say, pack, complaints }: ResultScreen): TemplateResult {
  const { alone } = complaints[0].assessment.outcome;
  const each = complaints.map(
    (complaint) => `${complaintName(pack, complaint)}: ${complaint.assessment.outcome.name}`,
  );
  return html`<p class="aside">${say('second.both')} ${alone ? nothing : `${each.join('. ')}.`}</p>`;
}

/** By its urgency where that is pressing, else by its route. */
export function iconOf({ route, urgency }: Outcome): TemplateResult {
  return outcomeIcons[urgency === 'none' || urgency === 'routine' ? route : urgency];
}

function mistake({ say, onChange }: ResultScreen, question: string): TemplateResult {
  return html`
    <p>${say('notice112.deaf')}</p>
    <p>
      ${say('notice112.mistake')}
      <button
        part="change"
        class="button link"
        type="button"
        @click=${() => onChange(question, 0)}
      >
        ${say('button.change')}
      </button>
    </p>
  `;
}
