import { html, nothing, type TemplateResult } from 'lit';
import { planOf } from '../triage/assessment.ts';
import { heading } from './heading.ts';
import { programmeWeeks } from './programme.ts';
import type { ResultScreen } from './result-screen.ts';
import { weekPlan } from './week-plan.ts';

/** What the visitor can do, week by week. */
export function planSection(screen: ResultScreen): TemplateResult | typeof nothing {
  const { say, level, complaints, onCalendar } = screen;
  const { week, programmes } = planOf(complaints);
  if (!week && programmes.length === 0) return nothing;
  return html`
    <section id="plan" part="plan" class="section" tabindex="-1">
      ${heading(level + 1, say('part.plan'))}
      ${week ? weekPlan(screen, week) : nothing}
      ${programmes.map((programme) => programmeWeeks(screen, programme))}
      <p>
        <button part="calendar" class="button secondary" type="button" @click=${onCalendar}>
          ${say('button.calendar')}
        </button>
      </p>
    </section>
  `;
}
