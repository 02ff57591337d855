import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { ChosenPack } from './chosen-pack.ts';
import { emergencySigns } from './emergency-signs.ts';
import { focusInSight } from './focus-in-sight.ts';
import { styles } from './klachten-check.styles.ts';
import { CheckController, type Place } from './machine/check-controller.ts';
import { lookAtColours } from './own-colours.ts';
import { type Language, languageOf } from './pack/language.ts';
import { isExpired } from './pack/validity.ts';
import { pageLanguage } from './page-language.ts';
import { QuestionController } from './question-controller.ts';
import type { Memory } from './remember/memory.ts';
import { ResultController } from './result-controller.ts';
import { SiteElement } from './site-element.ts';
import { SiteEvents } from './site-events.ts';
import { type Say, sayFrom } from './text/say.ts';
import { banner } from './views/banner.ts';
import { failed } from './views/failed.ts';
import { intro } from './views/intro.ts';
import type { Screen } from './views/screen.ts';

/**
 * @summary A self-check in three minutes: complaint, sleep and training, then one of four routes with
 *   its reasons and advice. No answer leaves the device.
 * @tag klachten-check
 * @fires {KlachtenCheckStartEvent} klachten-check-start - The visitor pressed start.
 * @fires {KlachtenCheckStepEvent} klachten-check-step - A question came on the screen.
 * @fires {KlachtenCheckCompleteEvent} klachten-check-complete - The visitor got a result.
 * @fires {KlachtenCheckErrorEvent} klachten-check-error - Something went wrong.
 */
export class KlachtenCheck extends SiteElement {
  static override styles = styles;

  readonly #pack = new ChosenPack();
  readonly #check = new CheckController(this, this.#pack);
  readonly #result = new ResultController(this, this.#pack, this.#check);
  readonly #events = new SiteEvents(this, this.#check, () => this.#result.outcome);
  readonly #question = new QuestionController(this, this.#check, (answer) =>
    this.#events.answer(answer),
  );

  @query('.heading') private _heading!: HTMLElement | null;

  /** The screen that has the focus, so that it moves once per screen. */
  #shown = '';

  /** What keeps the answers, where the site offers that. */
  #memory: Memory | undefined;

  constructor() {
    super();
    this.#check.onBegin = async (questionnaire, assess) => {
      await this.#loadMemory();
      return this.#memory?.open(questionnaire, assess);
    };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#choosePack();
    this.#check.speak(this.#language);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // On a server nothing is loaded; what is off the page follows when it comes back to it.
    if (this.isConnected) {
      this.#choosePack();
      if (changed.has('lang')) this.#check.speak(this.#language);
    }
    if (changed.has('remember') && this.hasUpdated) this.#onRemember();
  }

  override render(): TemplateResult {
    const { unavailable, questionnaire, context } = this.#check;
    const place = this.#place;
    if (!questionnaire && !unavailable) return html`<slot></slot>`;
    const outcome = place === 'result' ? this.#result.outcome : undefined;
    const language = this.#spoken;
    return html`
      <div class="shell"><div
        part="base"
        class="base"
        dir="ltr"
        lang=${language}
        data-state=${place}
        data-question=${place === 'question' && context ? context.current : nothing}
        data-outcome=${outcome?.id ?? nothing}
        data-route=${outcome?.route ?? nothing}
        data-urgency=${outcome?.urgency ?? nothing}
        role="region"
        aria-label=${this.#say('a11y.region')}
        @slotchange=${this.#onSlotChange}
      >
        ${this.#memory?.status(language)} ${this.#banner(place)} ${this.#view()}
        ${this.#memory?.eraser(language)}
        <slot name="footer"></slot>
      </div></div>
    `;
  }

  override updated(): void {
    const screen = this.#screen;
    if (!screen || screen === this.#shown) return;
    const isFirst = this.#shown === '';
    this.#shown = screen;
    if (isFirst) lookAtColours(this);
    else this.#focusOnHeading();
    this.#events.screen();
  }

  #onStart = (): void => {
    this.#events.start();
    this.#check.send({ type: 'check.start' });
  };

  /** The site filled a slot, or emptied it. */
  #onSlotChange = (): void => this.requestUpdate();

  #onRetry = (): void => {
    if (this.#check.unavailable) this.#check.speak(this.#language);
    else this.#check.send({ type: 'check.retry' });
  };

  #onErase = (): void => {
    if (this.#check.unavailable) this.#onRetry();
    else this.#check.send({ type: 'check.restart' });
  };

  #choosePack(): void {
    if (this.#pack.choose(this.src, this.integrity)) this.#check.renew(this.#language);
  }

  #onRemember(): void {
    if (this.remember) {
      this.#check.resume();
      return;
    }
    this.#memory?.close();
    this.#memory = undefined;
  }

  get #language(): Language {
    return languageOf(this.lang || pageLanguage(this)) ?? 'nl';
  }

  get #say(): Say {
    return sayFrom(this.#pack.textsIn(this.#spoken));
  }

  get #spoken(): Language {
    return this.#check.spoken ?? this.#language;
  }

  get #signs(): readonly string[] {
    return emergencySigns[this.#spoken];
  }

  /** Tells one screen from another; empty while there is none. */
  get #screen(): string {
    const { questionnaire, unavailable, context } = this.#check;
    if (!questionnaire && !unavailable) return '';
    const place = this.#place;
    return place === 'question' ? `question ${context?.current}` : place;
  }

  /** Where the visitor is; nowhere in a check that is no longer good. */
  get #place(): Place | 'expired' {
    const { questionnaire, place } = this.#check;
    return questionnaire && isExpired(questionnaire) ? 'expired' : place;
  }

  #banner(place: Place | 'expired'): TemplateResult | typeof nothing {
    const { questionnaire } = this.#check;
    const isShown = place === 'intro' || place === 'result';
    return questionnaire && isShown ? banner(this.#say, questionnaire) : nothing;
  }

  #view(): TemplateResult {
    const shared = { say: this.#say, level: Math.max(Math.trunc(this.headingLevel ?? 2), 1) || 2 };
    switch (this.#place) {
      case 'intro':
        return intro({
          ...shared,
          keeping: this.#memory?.intro(this.#spoken),
          onStart: this.#onStart,
        });
      case 'question':
        return this.#question.screen(shared) ?? this.#failed(shared);
      case 'result':
        return this.#result.screen(shared) ?? this.#failed(shared);
      case 'expired':
        return failed({ ...shared, failed: 'expired', signs: this.#signs });
      default:
        return this.#failed(shared);
    }
  }

  #failed(shared: Screen): TemplateResult {
    const { unavailable } = this.#check;
    return failed({
      ...shared,
      signs: this.#signs,
      failed: unavailable ? 'load' : 'result',
      onRetry: this.#onRetry,
      ...(unavailable ? {} : { onRestart: () => this.#check.send({ type: 'check.restart' }) }),
    });
  }

  async #loadMemory(): Promise<void> {
    if (!this.remember || this.#memory) return;
    try {
      const { Memory } = await import('./remember/memory.ts');
      if (this.remember) this.#memory ??= new Memory(this, this.#check, this.#onErase);
    } catch (error) {
      console.error('klachten-check: answers can not be kept', error);
    }
  }

  /** Without the scroll position of a long question before, a new screen starts at its top. */
  #focusOnHeading(): void {
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
    focusInSight(this._heading);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'klachten-check': KlachtenCheck;
  }
}
