import { html, nothing, type TemplateResult } from 'lit';
import type { Progress } from '../machine/progress.ts';
import type { Say } from '../text/say.ts';

/**
 * Progress in words and, for the eye only, as a bar.
 *
 * @param second whether a second complaint is on, of which only the first topic is asked.
 */
export function progress(
  say: Say,
  { topic, question: { n, total } }: Progress,
  second: boolean,
): TemplateResult {
  const { n: part, count, title } = topic;
  return html`
    <p id="progress" part="progress" class="progress">
      <span
        >${second ? say('progress.second') : say('progress.topic', { n: part, count, topic: title })}</span
      >
      ${total === null ? nothing : html`<span>${say('progress.question', { n, total })}</span>`}
    </p>
    <progress class="bar" aria-hidden="true" max=${total ?? 1} value=${total === null ? 0 : n - 1}></progress>
  `;
}
