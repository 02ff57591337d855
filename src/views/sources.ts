import { html, type TemplateResult } from 'lit';
import type { ResultScreen } from './result-screen.ts';

/** What a reason or an advice rests on; a link where the source can be read. */
export function sourceLinks({ say, pack }: ResultScreen, keys: readonly string[]): TemplateResult {
  const sources = keys.map((key) => pack.sources[key]).filter((source) => source !== undefined);
  return html`<small part="source" class="source"
    >${say(sources.length > 1 ? 'source.sources' : 'source.label')}:
    ${sources.map(({ title, url }, index) => {
      const separator = index > 0 ? '; ' : '';
      return url
        ? html`${separator}<a href=${url} target="_blank" rel="noopener noreferrer"
              >${title}<span class="unseen"> ${say('source.tab')}</span></a
            >`
        : html`${separator}${title}`;
    })}</small
  >`;
}
