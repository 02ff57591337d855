import {
  KlachtenCheckCompleteEvent,
  KlachtenCheckErrorEvent,
  KlachtenCheckStartEvent,
  KlachtenCheckStepEvent,
} from './klachten-check.events.ts';
import type { CheckController } from './machine/check-controller.ts';
import { progressOf } from './machine/progress.ts';
import type { Answer } from './pack/answers.ts';
import type { Outcome } from './pack/pack.ts';
import { isExpired } from './pack/validity.ts';

/** Tells the site what happens in a check. */
export class SiteEvents {
  readonly #host: EventTarget;
  readonly #check: CheckController;
  readonly #outcome: () => Outcome | undefined;
  /** Whether something was answered since the last result, and not only looked at. */
  #isNew = false;

  /** @param outcome that is on the screen. */
  constructor(host: EventTarget, check: CheckController, outcome: () => Outcome | undefined) {
    this.#host = host;
    this.#check = check;
    this.#outcome = outcome;
    check.onError = (code) => host.dispatchEvent(new KlachtenCheckErrorEvent(code));
  }

  /** The visitor presses start. */
  start(): void {
    this.#host.dispatchEvent(new KlachtenCheckStartEvent(this.#pack));
  }

  /** The visitor is about to answer the question on the screen. */
  answer(answer: Answer): void {
    this.#isNew ||= JSON.stringify(answer) !== JSON.stringify(this.#check.answer);
  }

  /** Another screen is on. */
  screen(): void {
    const { place, context, begun, questionnaire } = this.#check;
    if (questionnaire && isExpired(questionnaire)) {
      this.#host.dispatchEvent(new KlachtenCheckErrorEvent('pack-expired'));
      return;
    }
    const outcome = this.#outcome();
    // What a visitor comes back to was told of when it first came.
    if (place === 'question' && questionnaire && context && context !== begun) {
      const { topic, question } = progressOf(questionnaire, context);
      const { id = '' } = questionnaire.topics[topic.n - 1] ?? {};
      this.#host.dispatchEvent(new KlachtenCheckStepEvent({ topic: id, step: question.n }));
    }
    if (place === 'result' && outcome && this.#isNew) {
      this.#isNew = false;
      const { id, route, urgency } = outcome;
      this.#host.dispatchEvent(
        new KlachtenCheckCompleteEvent({ outcome: id, route, urgency, ...this.#pack }),
      );
    }
  }

  get #pack() {
    const { questionnaire: { id = '', version = '' } = {}, hash } = this.#check;
    return { packId: id, packVersion: version, packHash: hash };
  }
}
