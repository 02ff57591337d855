import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../pack/answers.ts';
import type { ChoiceQuestion, Option } from '../pack/pack.ts';

/** One card per answer: radios where one may be chosen, else checkboxes. */
export function choices(question: ChoiceQuestion, answer: Answer | undefined): TemplateResult {
  const { id, type, options } = question;
  const chosen = Array.isArray(answer) ? answer : [answer];
  const card = (option: Option) => html`
    <label class="card" part="card" data-option=${option.id}>
      <input
        type=${type === 'single' ? 'radio' : 'checkbox'}
        name=${id}
        value=${option.id}
        ?checked=${chosen.includes(option.id)}
        data-exclusive=${option.exclusive ? '' : nothing}
      />
      <span>
        ${option.text} ${option.help ? html`<small>${option.help}</small>` : nothing}
      </span>
    </label>
  `;
  return html`<div class="choices" @change=${type === 'multi' ? clearOthers : nothing}>
    ${options.map(card)}
  </div>`;
}

/** "None of these" and the other answers clear one another. */
function clearOthers({ target, currentTarget }: Event): void {
  const changed = target as HTMLInputElement;
  if (!changed.checked) return;
  const isExclusive = (input: HTMLInputElement) => input.dataset.exclusive !== undefined;
  for (const input of (currentTarget as HTMLElement).querySelectorAll('input')) {
    if (input !== changed && (isExclusive(changed) || isExclusive(input))) input.checked = false;
  }
}
