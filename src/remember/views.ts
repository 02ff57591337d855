import { html, type TemplateResult } from 'lit';
import type { RememberTexts } from '../text/remember.ts';

/** Whether the answers are kept: not, unless the visitor ticks it. */
export function choice(
  texts: RememberTexts,
  isOn: boolean,
  onChange: (isOn: boolean) => void,
): TemplateResult {
  const change = ({ target }: Event) => onChange((target as HTMLInputElement).checked);
  return html`
    <label class="card" part="remember">
      <input
        type="checkbox"
        name="remember"
        aria-describedby="remember-help"
        .checked=${isOn}
        @change=${change}
      />
      <span>${texts.choice}</span>
    </label>
    <p id="remember-help" class="small">${texts.help}</p>
  `;
}

/** What happened to the answers; there before it is said, so that a screen reader notices. */
export const status = (text: string | null): TemplateResult =>
  html`<p part="status" class=${text ? 'panel' : 'unseen'} role="status">${text ?? ''}</p>`;

/** Takes all answers off this device. */
export const eraser = (texts: RememberTexts, onErase: () => void): TemplateResult =>
  html`<p class="foot eraser">
    <button part="erase" class="button quiet" type="button" @click=${onErase}>
      ${texts.erase}
    </button>
  </p>`;
