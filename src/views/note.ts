import { html, nothing, type TemplateResult } from 'lit';
import type { ResultScreen } from './result-screen.ts';

/** What came of a press, in sight wherever the page is scrolled to, and heard by a screen reader. */
export function note({ say, note, onDismiss }: ResultScreen): TemplateResult {
  return html`
    <div class="note">
      <p role="status">${note?.text ?? nothing}</p>
      ${
        note?.copy
          ? html`<label
            >${say('copy.manual-label')}
            <textarea class="copy-by-hand" readonly rows="6" .value=${note.copy}></textarea>
          </label>`
          : nothing
      }
      ${
        note
          ? html`<button part="dismiss" class="button quiet" type="button" @click=${onDismiss}>
            ${say('button.close')}
          </button>`
          : nothing
      }
    </div>
  `;
}
