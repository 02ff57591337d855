import { html, nothing, type TemplateResult } from 'lit';
import { callButton } from './call.ts';
import { heading, mainHeading } from './heading.ts';
import type { Screen } from './screen.ts';

export interface FailedScreen extends Screen {
  /** Whether the check never came up, broke down on the way, or must not be used any more. */
  failed: 'load' | 'result' | 'expired';
  /** At which signs to call 112. */
  signs: readonly string[];
  /** Absent where trying again would change nothing. */
  onRetry?: () => void;
  /** Absent where there is nothing yet to start again. */
  onRestart?: () => void;
}

/** Whom to call when the check does not work: a visitor never meets a blank. */
export function failed(screen: FailedScreen): TemplateResult {
  const { say, level, failed, signs, onRetry, onRestart } = screen;
  return html`
    ${mainHeading(level, say(failed === 'expired' ? 'error.expired-title' : 'error.title'))}
    <p class="lead">${say(`error.${failed}`)}</p>
    ${onRetry ? html`<p>${say('error.reload')}</p>` : nothing}
    <div part="notice" class="panel">
      ${heading(level + 1, say('error.signs-title'))}
      <ul>
        ${signs.map((sign) => html`<li>${sign}</li>`)}
      </ul>
      <p>${callButton(say, '112', say('notice112.call'))}</p>
    </div>
    <p>${say('error.numbers')}</p>
    <p class="foot">
      ${
        onRetry
          ? html`<button part="retry" class="button primary" type="button" @click=${onRetry}>
            ${say('button.retry')}
          </button>`
          : nothing
      }
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
