import { html, nothing, type TemplateResult } from 'lit';
import { nameOf, questionsOf } from '../pack/questions.ts';
import type { Complaint } from '../triage/assessment.ts';
import { inWords } from './answer-words.ts';
import { complaintName } from './complaint-name.ts';
import { heading } from './heading.ts';
import type { ResultScreen } from './result-screen.ts';

/** What the visitor answered, each with a way to change it. */
export function answersLists(screen: ResultScreen): TemplateResult {
  const { say, level, pack, complaints } = screen;
  return html`
    <details part="answers" class="section">
      <summary class="title">${say('part.answers')}</summary>
      <p>${say('answers.intro')}</p>
      ${complaints.map(
        (complaint, index) => html`
          ${complaints.length > 1 ? heading(level + 1, complaintName(pack, complaint)) : nothing}
          ${answersOf(screen, complaint, index)}
        `,
      )}
    </details>
  `;
}

function answersOf(
  { say, pack, complaints, onChange }: ResultScreen,
  { answers, assessment }: Complaint,
  complaint: number,
): TemplateResult {
  const name = complaintName(pack, { answers, assessment });
  const about = complaints.length > 1 ? ` (${name})` : '';
  const asked = questionsOf(pack).filter(({ id }) => assessment.asked.includes(id));
  return html`
    <dl class="answers">
      ${asked.map(
        (question) => html`
          <div data-answer-to=${question.id}>
            <dt>${nameOf(question)}</dt>
            <dd>
              <span>${inWords(question, answers[question.id] ?? null) || say('answers.skipped')}</span>
              <button
                part="change"
                class="button link"
                type="button"
                aria-label=${say('answers.change', { question: nameOf(question) + about })}
                @click=${() => onChange(question.id, complaint)}
              >
                ${say('button.change')}
              </button>
            </dd>
          </div>
        `,
      )}
    </dl>
  `;
}
