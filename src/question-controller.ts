import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { focusInSight } from './focus-in-sight.ts';
import type { CheckController } from './machine/check-controller.ts';
import { progressOf } from './machine/progress.ts';
import type { Answer } from './pack/answers.ts';
import { questionsOf } from './pack/questions.ts';
import { question } from './views/question.ts';
import type { Missing, Reading } from './views/read-answer.ts';
import type { Screen } from './views/screen.ts';

/** On this many questions, the first ones, whom to call in an emergency stays in sight. */
const earlyQuestions = 3;

/** The question on the screen, and what the visitor does there before it is answered. */
export class QuestionController implements ReactiveController {
  readonly #host: LitElement;
  readonly #check: CheckController;
  readonly #onAnswer: (answer: Answer) => void;
  /** The question that the fields below are about. */
  #shown: string | undefined;
  #error: Missing | null = null;
  #chosenRegion: string | null = null;
  #pointedRegion: string | null = null;

  /** @param onAnswer told of each answer before it counts. */
  constructor(host: LitElement, check: CheckController, onAnswer: (answer: Answer) => void) {
    this.#host = host;
    this.#check = check;
    this.#onAnswer = onAnswer;
    host.addController(this);
  }

  /** What the visitor did on a screen that is gone does not belong on the next one. */
  hostUpdate(): void {
    const { place, context, answer } = this.#check;
    const shown = place === 'question' ? context?.current : undefined;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#error = null;
    this.#chosenRegion = typeof answer === 'string' ? answer : null;
    this.#pointedRegion = null;
  }

  /** @returns undefined while there is no such question. */
  screen(shared: Screen): TemplateResult | undefined {
    const { questionnaire, context, slow, answer } = this.#check;
    if (!questionnaire || !context) return undefined;
    const current = questionsOf(questionnaire).find(({ id }) => id === context.current);
    if (!current) return undefined;
    const progress = progressOf(questionnaire, context);
    return question({
      ...shared,
      question: current,
      answer,
      progress,
      error: this.#error && shared.say(this.#error.error, this.#error.values),
      slow,
      early: progress.question.n <= earlyQuestions,
      second: context.adding,
      body: {
        chosen: this.#chosenRegion,
        pointed: this.#pointedRegion,
        onChoose: this.#onChooseRegion,
        onPoint: (region) => {
          this.#pointedRegion = region;
          this.#host.requestUpdate();
        },
      },
      onAnswer: this.#onReading,
      onEdit: () => this.#tell(null),
      onBack: () => this.#check.send({ type: 'question.back' }),
    });
  }

  #onReading = (id: string, reading: Reading): void => {
    if (!('answer' in reading)) {
      this.#tell(reading);
      this.#host.updateComplete.then(() =>
        focusInSight(this.#host.renderRoot.querySelector<HTMLElement>('.error')),
      );
      return;
    }
    this.#tell(null);
    this.#onAnswer(reading.answer);
    this.#check.send({ type: 'question.answer', question: id, answer: reading.answer });
  };

  #onChooseRegion = (region: string): void => {
    const input = this.#host.renderRoot.querySelector<HTMLInputElement>(
      `input[value="${CSS.escape(region)}"]`,
    );
    if (input) input.checked = true;
    this.#chosenRegion = region;
    this.#host.requestUpdate();
  };

  /** What is missing, or that nothing is any more. */
  #tell(error: Missing | null): void {
    this.#error = error;
    this.#host.requestUpdate();
  }
}
