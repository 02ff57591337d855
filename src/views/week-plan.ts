import { html, nothing, type TemplateResult } from 'lit';
import type { Day, WeekPlan } from '../pack/pack.ts';
import { heading } from './heading.ts';
import { dayIcons } from './pictures/day-icons.ts';
import type { ResultScreen } from './result-screen.ts';
import { sourceLinks } from './sources.ts';

const dayKeys = ['day.1', 'day.2', 'day.3', 'day.4', 'day.5', 'day.6', 'day.7'] as const;

/** A week of training at a glance: what kind of day it is by word, icon and colour, and what to do. */
export function weekPlan(screen: ResultScreen, week: WeekPlan): TemplateResult {
  const { say, level } = screen;
  const { name, title, intro, repeat, days, sources } = week;
  return html`
    <div class="plan" data-plan=${name}>
      ${heading(level + 2, say('schedule.title', { name: title }))}
      <p>${intro}</p>
      <ol class="week" part="week" aria-label=${say('a11y.schedule', { days: days.length })}>
        ${days.map((day, index) => dayCell(screen, day, index))}
      </ol>
      ${repeat > 1 ? html`<p class="small">${say('schedule.repeat', { n: repeat })}</p>` : nothing}
      ${sourceLinks(screen, sources)}
    </div>
  `;
}

function dayCell({ say }: ResultScreen, day: Day, index: number): TemplateResult {
  const { kind, text, examples } = day;
  const word = say(`kind.${kind}`);
  return html`
    <li class="day" data-kind=${kind}>
      ${dayIcons[kind]}
      <span class="day-name">${say(dayKeys[index] ?? 'day.1')}</span>
      <span class="day-kind">${word}</span>
      ${text === word ? nothing : html`<span class="day-text">${text}</span>`}
      ${examples ? html`<span class="day-examples">${examples}</span>` : nothing}
    </li>
  `;
}
