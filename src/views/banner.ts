import { html, nothing, type TemplateResult } from 'lit';
import type { Questionnaire } from '../pack/pack.ts';
import type { Say } from '../text/say.ts';

/** Says that no clinician answers for the content yet. */
export function banner(say: Say, { responsible }: Questionnaire): TemplateResult | typeof nothing {
  if (responsible) return nothing;
  return html`<p part="banner" class="banner">${say('notice.unreviewed')}</p>`;
}
