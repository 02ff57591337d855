import { html, type TemplateResult } from 'lit';
import type { Programme } from '../pack/pack.ts';
import { heading } from './heading.ts';
import type { ResultScreen } from './result-screen.ts';
import { sourceLinks } from './sources.ts';

/** What a guided programme holds, week by week. */
export function programmeWeeks(screen: ResultScreen, programme: Programme): TemplateResult {
  const { say, level } = screen;
  return html`
    <div class="plan" data-plan=${programme.name}>
      ${heading(level + 2, programme.title)}
      <ol class="programme" part="programme">
        ${programme.weeks.map(
          ({ from, to, text }) => html`
            <li>
              <span class="programme-week">${say('programme.week', { n: from === to ? from : `${from}–${to}` })}</span>
              <span>${text}</span>
            </li>
          `,
        )}
      </ol>
      ${sourceLinks(screen, programme.sources)}
    </div>
  `;
}
