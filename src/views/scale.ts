import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../pack/answers.ts';
import type { Question } from '../pack/pack.ts';

type ScaleQuestion = Extract<Question, { type: 'scale' }>;

/** A row of numbers, of which one is chosen; what the ends mean stands under them. */
export function scale(question: ScaleQuestion, answer: Answer | undefined): TemplateResult {
  const { id, min, max, minLabel, maxLabel } = question;
  const numbers = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  const meaning = (n: number) => (n === min ? minLabel : n === max ? maxLabel : undefined);
  return html`
    <div class="scale">
      ${numbers.map(
        (n) => html`
          <label class="step" part="step">
            <input
              type="radio"
              name=${id}
              value=${n}
              ?checked=${answer === n}
              aria-label=${meaning(n) ? `${n}: ${meaning(n)}` : nothing}
            />
            <span>${n}</span>
          </label>
        `,
      )}
    </div>
    ${
      minLabel || maxLabel
        ? html`<p class="ends" aria-hidden="true"><span>${min} = ${minLabel}</span><span>${max} = ${maxLabel}</span></p>`
        : nothing
    }
  `;
}
