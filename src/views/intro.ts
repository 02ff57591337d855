import { html, type TemplateResult } from 'lit';
import { notice112 } from './call.ts';
import { heading, mainHeading } from './heading.ts';
import type { Screen } from './screen.ts';

export interface IntroScreen extends Screen {
  /** Where the site lets a visitor keep the answers: the choice, and what is then true of them. */
  keeping: { choice: TemplateResult; privacy: string | undefined } | undefined;
  onStart: () => void;
}

/** What the check is and is not, before the first question. */
export function intro({ say, level, keeping, onStart }: IntroScreen): TemplateResult {
  return html`
    ${notice112(say)}
    ${mainHeading(level, say('intro.title'))}
    <p class="lead">${say('intro.lead')}</p>
    <p>${say('intro.what')} ${say('intro.why-sleep')}</p>
    <slot name="intro"></slot>
    <div class="panel">
      ${heading(level + 1, say('intro.privacy-title'))}
      <p>${keeping?.privacy ?? say('intro.privacy')}</p>
      ${keeping?.choice}
    </div>
    <button part="start" class="button primary" type="button" @click=${onStart}>
      ${say('intro.start')}
    </button>
    <p class="small">${say('intro.not')} ${say('intro.who')} ${say('intro.privacy-shared')}</p>
  `;
}
