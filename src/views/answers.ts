import { html, type TemplateResult } from 'lit';
import type { Answer } from '../pack/answers.ts';
import type { Question } from '../pack/pack.ts';
import type { ResultScreen } from './result-screen.ts';

/** What the visitor answered, each with a way to change it. */
export function answersList({
  say,
  pack,
  assessment,
  answers,
  onChange,
}: ResultScreen): TemplateResult {
  const questions = new Map(pack.topics.flatMap((topic) => topic.questions).map((q) => [q.id, q]));
  const asked = assessment.asked
    .map((id) => questions.get(id))
    .filter((question) => question !== undefined);
  return html`
    <p>${say('answers.intro')}</p>
    <dl class="answers">
      ${asked.map(
        (question) => html`
          <div data-answer-to=${question.id}>
            <dt>${question.text}</dt>
            <dd>
              <span>${inWords(question, answers[question.id] ?? null) || say('answers.skipped')}</span>
              <button
                part="change"
                class="button link"
                type="button"
                aria-label=${say('answers.change', { question: question.text })}
                @click=${() => onChange(question.id)}
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

/** The answer as the visitor chose it; empty when the question was skipped. */
function inWords(question: Question, answer: Answer): string {
  if (answer === null) return '';
  if (question.type === 'number') return `${answer} ${question.unit}`;
  if (question.type === 'scale') return String(answer);
  const chosen = Array.isArray(answer) ? answer : [answer];
  const texts = question.options.filter(({ id }) => chosen.includes(id)).map(({ text }) => text);
  return texts.join(' · ');
}
