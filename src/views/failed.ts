import { html, nothing, type TemplateResult } from 'lit';
import { callButton } from './call.ts';
import { mainHeading } from './heading.ts';
import type { Screen } from './screen.ts';

export interface FailedScreen extends Screen {
  /** Whether the check never came up, or broke down on the way. */
  failed: 'load' | 'result';
  onRetry: () => void;
  /** Absent where there is nothing yet to start again. */
  onRestart?: () => void;
}

/** Whom to call when the check does not work: a visitor never meets a blank. */
export function failed({ say, level, failed, onRetry, onRestart }: FailedScreen): TemplateResult {
  return html`
    ${mainHeading(level, say('error.title'))}
    <p class="lead">${say(failed === 'load' ? 'error.load' : 'error.result')}</p>
    <p>${say('error.reload')}</p>
    <p>${callButton(say, '112', say('notice112.call'))}</p>
    <p class="foot">
      <button part="retry" class="button primary" type="button" @click=${onRetry}>
        ${say('button.retry')}
      </button>
      ${
        onRestart
          ? html`<button part="restart" class="button quiet" type="button" @click=${onRestart}>
            ${say('button.restart')}
          </button>`
          : nothing
      }
    </p>
  `;
}
