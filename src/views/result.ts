import { html, nothing, type TemplateResult } from 'lit';
import { adviceSections, careItems, nowItems } from './advice.ts';
import { answersLists } from './answers.ts';
import { heading } from './heading.ts';
import { note } from './note.ts';
import { outcomeBanner } from './outcome.ts';
import { planSection } from './plan-section.ts';
import { reasons } from './reasons.ts';
import type { ResultScreen } from './result-screen.ts';
import { safetyNet } from './safety-net.ts';
import { sourcesList } from './sources.ts';
import { takeAlong } from './take-along.ts';

/** Where to go and how soon, when to call earlier, what to do, and why. */
export function result(screen: ResultScreen): TemplateResult {
  const { say, onRestart, whole } = screen;
  return html`
    ${outcomeBanner(screen)} ${safetyNet(screen)} ${nowItems(screen)} ${careItems(screen)}
    ${adviceSections(screen, 'outcome')} ${reasons(screen)} ${planSection(screen)}
    <div id="advice" class="sections" tabindex="-1">${adviceSections(screen, 'advice')}</div>
    ${whole ? nothing : html`<p class="panel">${say('advice.missing')}</p>`}
    ${takeAlong(screen)} ${second(screen)} ${answersLists(screen)} ${sourcesList(screen)}
    ${disclaimers(screen)}
    <p class="foot">
      <button part="restart" class="button secondary" type="button" @click=${onRestart}>
        ${say('button.restart')}
      </button>
    </p>
    ${note(screen)}
  `;
}

/** The way through the questions about a second complaint. */
function second({ say, level, onAdd }: ResultScreen): TemplateResult | typeof nothing {
  if (!onAdd) return nothing;
  return html`
    <section part="second" class="section">
      ${heading(level + 1, say('part.second'))}
      <p>${say('second.intro')}</p>
      <p>
        <button part="add" class="button secondary" type="button" @click=${onAdd}>
          ${say('button.second')}
        </button>
      </p>
    </section>
  `;
}

function disclaimers({ say, pack, complaints: [{ assessment }] }: ResultScreen): TemplateResult {
  return html`
    <div class="small closing">
      <p>
        ${say('disclaimer.general')}
        ${assessment.ends === 'now' ? nothing : say('disclaimer.trust')}
      </p>
      <p>
        ${say('disclaimer.change')} ${say('disclaimer.not-watched')} ${say('disclaimer.netherlands')}
      </p>
      <p>${pack.id} ${pack.version}</p>
    </div>
  `;
}
