import { html, type TemplateResult } from 'lit';
import { result } from './result.ts';
import type { ResultScreen } from './result-screen.ts';

/** The result page on paper, with the day it holds for. */
export function paper(screen: ResultScreen, date: Date): TemplateResult {
  const { say, language, complaints } = screen;
  const { route, urgency } = complaints[0].assessment.outcome;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(date);
  return html`
    <div
      class="base paper"
      dir="ltr"
      lang=${language}
      data-state="result"
      data-route=${route}
      data-urgency=${urgency}
    >
      <p class="paper-head">${say('print.header', { date: day })}</p>
      ${result(screen)}
      <p class="paper-foot">${say('print.footer')}</p>
    </div>
  `;
}
