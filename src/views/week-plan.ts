import { html, nothing, type TemplateResult } from 'lit';
import type { Day, WeekPlan } from '../pack/pack.ts';
import { heading } from './heading.ts';
import { dayIcon } from './pictures/day-icons.ts';
import type { ResultScreen } from './result-screen.ts';
import { sourceLinks } from './sources.ts';

const dayKeys = ['day.1', 'day.2', 'day.3', 'day.4', 'day.5', 'day.6', 'day.7'] as const;

/** A week of training at a glance: seven days in a row, or below each other on a phone. */
export function weekPlan(screen: ResultScreen, week: WeekPlan): TemplateResult {
  const { say, level } = screen;
  return html`
    <div class="plan" data-plan=${week.name}>
      ${heading(level + 2, say('schedule.title', { name: week.title }))}
      <p>${week.intro}</p>
      <ol class="week" part="week" aria-label=${say('a11y.schedule', { days: week.days.length })}>
        ${week.days.map((day, index) => dayCell(screen, day, index))}
      </ol>
      ${sourceLinks(screen, week.sources)}
    </div>
  `;
}

function dayCell({ say }: ResultScreen, day: Day, index: number): TemplateResult {
  const name = say(dayKeys[index] ?? 'day.1');
  return html`
    <li class="day" data-kind=${day.kind}>
      <span class="day-name">${name.slice(0, 2)}<span class="rest-of-name">${name.slice(2)}</span></span>
      ${dayIcon(day.kind)}
      <span class="day-kind">${say(`kind.${day.kind}`)}</span>
      <span class="day-text">${day.text}</span>
      ${day.examples ? html`<span class="day-examples">${day.examples}</span>` : nothing}
    </li>
  `;
}
