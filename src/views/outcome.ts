import { html, nothing, type TemplateResult } from 'lit';
import type { Outcome } from '../pack/pack.ts';
import { callButton } from './call.ts';
import { complaintName } from './complaint-name.ts';
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

/** Calls, copies for who will be seen, or goes to what the visitor can do. */
function firstStep({ say, complaints, onCopy }: ResultScreen): TemplateResult {
  const { outcome, reasons, plan } = complaints[0].assessment;
  if (outcome.call) return callButton(say, outcome.call.number, outcome.call.label);
  const urging = reasons.find((reason) => reason.outcome === outcome.id && reason.phone);
  if (urging?.phone) {
    const label = say('button.call', { number: urging.phone });
    return html`<p>${urging.text}</p>
      ${callButton(say, urging.phone, label)}`;
  }
  if (outcome.route === 'gp' || outcome.route === 'physiotherapist') {
    return html`<button part="copy" class="button primary" type="button" @click=${onCopy}>
      ${say('button.copy')}
    </button>`;
  }
  const isGuided = plan.programmes.length > 0;
  return html`<button part="onward" class="button primary" type="button" @click=${onward}>
    ${say(isGuided ? 'button.to-programme' : 'button.to-advice')}
  </button>`;
}

/** Moves to the plan, or else to the advice, with the focus. */
function onward({ currentTarget }: Event): void {
  const root = (currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  const target =
    root.querySelector<HTMLElement>('#plan') ?? root.querySelector<HTMLElement>('#advice');
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'start' });
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
