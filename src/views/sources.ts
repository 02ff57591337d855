import { html, type TemplateResult } from 'lit';
import type { ResultScreen } from './result-screen.ts';

/** Whom a reason or an advice comes from, short; the whole of it stands at the foot of the page. */
export function sourceLinks({ say, pack }: ResultScreen, keys: readonly string[]): TemplateResult {
  const named = keys.map((key) => pack.sources[key]).filter((source) => source !== undefined);
  // Two guidelines of one publisher are one name here; the list at the foot tells them apart.
  const sources = [...new Map(named.map((source) => [source.short, source])).values()];
  return html`<small part="source" class="source"
    >${say(sources.length > 1 ? 'source.sources' : 'source.label')}:
    ${sources.map(({ title, short, url }, index) => {
      const separator = index > 0 ? ', ' : '';
      // Whoever can't see the page hears the whole of it; a `title` would say it twice.
      const name = (more: string) => html`${short}<span class="unseen">: ${title}${more}</span>`;
      return url
        ? html`${separator}<a href=${url} target="_blank" rel="noopener noreferrer"
              >${name(` ${say('source.tab')}`)}</a
            >`
        : html`${separator}${name('')}`;
    })}</small
  >`;
}

/** Everything that this page rests on, in full. */
export function sourcesList({ say, pack, complaints, advice }: ResultScreen): TemplateResult {
  const reasons = complaints.flatMap(({ assessment }) => assessment.reasons);
  const keys = new Set([...reasons, ...advice].flatMap(({ sources }) => sources));
  const sources = Object.entries(pack.sources).filter(([key]) => keys.has(key));
  return html`
    <details part="sources" class="section">
      <summary class="title">${say('part.sources')}</summary>
      <ul class="sources">
        ${sources.map(
          ([, { title, short, url }]) => html`
            <li>
              <strong>${short}</strong>:
              ${
                url
                  ? html`<a href=${url} target="_blank" rel="noopener noreferrer"
                      >${title}<span class="unseen"> ${say('source.tab')}</span></a
                    >`
                  : title
              }
            </li>
          `,
        )}
      </ul>
    </details>
  `;
}
