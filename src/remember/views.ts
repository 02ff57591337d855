import { html, type TemplateResult } from 'lit';
import type { rememberTexts } from '../text/remember.ts';

type Say = (key: keyof (typeof rememberTexts)['nl']) => string;

/** Whether the answers are kept: not, unless the visitor ticks it. */
export function choice(say: Say, isOn: boolean, onChange: (isOn: boolean) => void): TemplateResult {
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
      <span>${say('remember.choice')}</span>
    </label>
    <p id="remember-help" class="small">${say('remember.help')}</p>
  `;
}

/** What happened to the answers; there before it is said, so that a screen reader notices. */
export const status = (text: string | null): TemplateResult =>
  html`<p part="status" class=${text ? 'panel' : 'unseen'} role="status">${text ?? ''}</p>`;

/** Takes all answers off this device. */
export const eraser = (say: Say, onErase: () => void): TemplateResult =>
  html`<p class="foot eraser">
    <button part="erase" class="button quiet" type="button" @click=${onErase}>
      ${say('remember.erase')}
    </button>
  </p>`;
