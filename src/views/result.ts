import { html, nothing, type TemplateResult } from 'lit';
import type { Outcome } from '../pack/pack.ts';
import { adviceAt } from './advice.ts';
import { answersList } from './answers.ts';
import { callButton } from './call.ts';
import { heading, mainHeading } from './heading.ts';
import { outcomeIcons } from './outcome-icons.ts';
import { reasons } from './reasons.ts';
import type { ResultScreen } from './result-screen.ts';

/** Where to go, how soon, why, and what to do until then. */
export function result(screen: ResultScreen): TemplateResult {
  const { say, level, assessment, onRestart } = screen;
  return html`
    ${outcomeBanner(screen)} ${adviceAt('now', screen)} ${reasons(screen)} ${also(screen)}
    ${adviceAt('advice', screen)} ${adviceAt('safety-net', screen)}
    <section part="answers" class="section">
      ${heading(level + 1, say('part.answers'))} ${answersList(screen)}
    </section>
    <div class="small closing">
      <p>
        ${say('disclaimer.general')}
        ${assessment.ends === 'now' ? nothing : say('disclaimer.trust')}
      </p>
      <p>${say('disclaimer.change')} ${say('disclaimer.not-watched')} ${say('disclaimer.netherlands')}</p>
      <p>${screen.pack.id} ${screen.pack.version}</p>
    </div>
    <p class="foot">
      <button part="restart" class="button secondary" type="button" @click=${onRestart}>
        ${say('button.restart')}
      </button>
    </p>
  `;
}

function outcomeBanner({ say, level, assessment, onChange }: ResultScreen): TemplateResult {
  const { outcome, ends, asked } = assessment;
  const last = asked.at(-1);
  return html`
    <section part="outcome" class="outcome">
      <p id="badge" part="badge" class="badge">${iconOf(outcome)} <span>${outcome.badge}</span></p>
      ${mainHeading(level, outcome.title, 'badge')}
      <p class="lead">${outcome.lead}</p>
      ${outcome.call ? callButton(say, outcome.call.number, outcome.call.label) : nothing}
      ${ends ? html`<p>${say('result.early')}</p>` : nothing}
      ${
        ends === 'now' && last
          ? html`<p>${say('notice112.deaf')}</p>
            <p>
              ${say('notice112.mistake')}
              <button
                part="change"
                class="button link"
                type="button"
                @click=${() => onChange(last)}>
                ${say('button.change')}
              </button>
            </p>`
          : nothing
      }
    </section>
  `;
}

/** The other routes that fit; never beside an outcome that stands alone. */
function also({ say, level, assessment }: ResultScreen): TemplateResult | typeof nothing {
  if (assessment.also.length === 0) return nothing;
  return html`
    <section part="also" class="section">
      ${heading(level + 1, say('part.also'))}
      <ul class="also">
        ${assessment.also.map(
          (outcome) =>
            html`<li data-outcome=${outcome.id}>${iconOf(outcome)} ${outcome.badge}</li>`,
        )}
      </ul>
    </section>
  `;
}

/** By its urgency where that is pressing, else by its route. */
function iconOf({ route, urgency }: Outcome): TemplateResult {
  return outcomeIcons[urgency === 'none' || urgency === 'routine' ? route : urgency];
}
