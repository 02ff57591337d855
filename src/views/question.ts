import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Progress } from '../machine/progress.ts';
import type { Answer } from '../pack/answers.ts';
import type { Question } from '../pack/pack.ts';
import type { BodyMap } from './body-map.ts';
import { notice112 } from './call.ts';
import { choices } from './choices.ts';
import { mainHeading } from './heading.ts';
import { number } from './number.ts';
import { progress } from './progress.ts';
import { type Reading, readAnswer } from './read-answer.ts';
import { regions } from './regions.ts';
import { scale } from './scale.ts';
import type { Screen } from './screen.ts';

export interface QuestionScreen extends Screen {
  question: Question;
  /** The answer that was given before, if any. */
  answer: Answer | undefined;
  progress: Progress;
  /** What is missing, after the visitor tried to go on without it. */
  error: string | null;
  /** Whether the next question takes so long that it must be said. */
  slow: boolean;
  /** Whether the first questions are on: then whom to call in an emergency stays in sight. */
  early: boolean;
  /** Whether the question is about a second complaint. */
  second: boolean;
  body: Omit<BodyMap, 'say' | 'options'>;
  onAnswer: (question: string, reading: Reading) => void;
  /** Something was chosen or typed. */
  onEdit: () => void;
  onBack: () => void;
}

/** One question: its heading, its answers, and the way on and back. */
export function question(screen: QuestionScreen): TemplateResult {
  const { say, level, question, error, slow, early, onAnswer, onBack } = screen;
  // A frame may be forbidden to submit forms, and then only the click is heard.
  const submit = (event: Event) => {
    event.preventDefault();
    // The second click of a double click would land on the next question, and call it unanswered.
    if ((event as UIEvent).detail > 1) return;
    const form = (event.target as Element).closest('form');
    if (form) onAnswer(question.id, readAnswer(question, form));
  };
  const described = [hint(screen) && 'help', error && 'error'].filter(Boolean).join(' ');
  return html`${keyed(
    question.id,
    html`
      <form novalidate @submit=${submit} @change=${screen.onEdit}>
        <div class="top">
          <button part="back" class="button quiet" type="button" @click=${onBack}>
            <span aria-hidden="true">‹</span> ${say('button.back')}
          </button>
          ${progress(say, screen.progress, screen.second)}
        </div>
        ${early ? notice112(say) : nothing}
        <fieldset aria-describedby=${described || nothing}>
          <legend id="question">${mainHeading(level, question.text, 'progress')}</legend>
          ${hint(screen) ? html`<p id="help" class="hint">${hint(screen)}</p>` : nothing}
          ${
            question.why
              ? html`<details class="why">
                <summary>${say('question.why')}</summary>
                <p>${question.why}</p>
              </details>`
              : nothing
          }
          ${error ? html`<p id="error" part="error" class="error" tabindex="-1">${error}</p>` : nothing}
          ${answers(screen, described)}
        </fieldset>
        <div class="foot">
          <button part="next" class="button primary" type="submit" @click=${submit}>
            ${say('button.next')}
          </button>
          ${
            question.type === 'number' && question.optional
              ? html`<button part="skip" class="button quiet" type="button" @click=${() => onAnswer(question.id, { answer: null })}>
                ${say('button.skip')}
              </button>`
              : nothing
          }
          <p class="busy" role="status">${slow ? say('question.busy') : nothing}</p>
        </div>
      </form>
    `,
  )}`;
}

function hint({ say, question }: QuestionScreen): string | undefined {
  if (question.help) return question.help;
  if (question.type === 'multi') return say('hint.multi');
  return 'picture' in question && question.picture ? say('hint.region') : undefined;
}

function answers(screen: QuestionScreen, described: string): TemplateResult {
  const { say, question, answer, body } = screen;
  switch (question.type) {
    case 'scale':
      return scale(question, answer);
    case 'number':
      return number(question, answer, { described, isWrong: screen.error !== null });
    case 'multi':
      return choices(question, answer);
    case 'single':
      return question.picture === 'body'
        ? regions({ say, options: question.options, ...body }, choices(question, answer))
        : choices(question, answer);
  }
}
