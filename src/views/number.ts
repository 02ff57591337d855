import { html, type TemplateResult } from 'lit';
import type { Answer } from '../pack/answers.ts';
import type { Question } from '../pack/pack.ts';

type NumberQuestion = Extract<Question, { type: 'number' }>;

/** A number that the visitor types; a text field, since a number field loses what it can't read. */
export function number(
  question: NumberQuestion,
  answer: Answer | undefined,
  { described, isWrong }: { described: string; isWrong: boolean },
): TemplateResult {
  return html`
    <p class="number">
      <input
        type="text"
        inputmode="numeric"
        autocomplete="off"
        name=${question.id}
        value=${typeof answer === 'number' ? String(answer) : ''}
        aria-labelledby="question"
        aria-describedby=${`${described} unit`}
        aria-invalid=${isWrong}
      />
      <span id="unit">${question.unit}</span>
    </p>
  `;
}
