import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { ChosenPack } from './chosen-pack.ts';
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
 * @slot - What shows while the check loads, or when it can't: the emergency signs and numbers.
 * @slot intro - Words of the site on the first screen, after what the check is.
 * @slot footer - Words of the site at the foot of every screen.
 * @slot self-care - The site's own call to action with self-care.
 * @slot digital-guidance - The same with digital guidance; it replaces the button of `digital-url`.
 * @slot physiotherapist - The same with the physiotherapist; it replaces the button of `booking-url`.
 * @slot gp - The same with the GP, only where it can wait; it replaces the button of `booking-url`.
 * @slot gp-soon - The same with the GP within three days, after the number to call.
 * @slot gp-today - The same with the GP today, after the numbers to call.
 * @slot gp-now - What the site adds after the button that calls 112; never before it.
 * @fires {KlachtenCheckStartEvent} klachten-check-start - The visitor pressed start.
 * @fires {KlachtenCheckStepEvent} klachten-check-step - A question came on the screen.
 * @fires {KlachtenCheckCompleteEvent} klachten-check-complete - The visitor got a result.
 * @fires {KlachtenCheckErrorEvent} klachten-check-error - Something went wrong.
 * @csspart base - The whole check; its `data-state` tells which screen is on.
 * @csspart heading - The main heading of a screen.
 * @csspart subheading - A heading within a screen.
 * @csspart banner - That no clinician answers for the content yet.
 * @csspart notice - Whom to call when life is in danger.
 * @csspart progress - How far the visitor is, in words.
 * @csspart card - An answer.
 * @csspart step - A number on a scale.
 * @csspart map - The picture of the body.
 * @csspart error - What is missing.
 * @csspart outcome - Where to go and how soon.
 * @csspart badge - Route and urgency in a few words.
 * @csspart safety-net - When to call earlier.
 * @csspart changes - The signs that would make the advice more serious.
 * @csspart reasons - Why.
 * @csspart source - What a reason or an advice rests on.
 * @csspart also - Other routes that fit.
 * @csspart plan - The week and the programmes.
 * @csspart week - The week at a glance.
 * @csspart programme - A programme, week by week.
 * @csspart advice - A section of advice.
 * @csspart picture - A picture that goes with an advice.
 * @csspart take-along - Paper, clipboard, calendar and health record.
 * @csspart second - The way to a second complaint.
 * @csspart answers - What the visitor answered.
 * @csspart sources - Everything that the page rests on.
 * @csspart call - A button that calls a number.
 * @csspart book - Goes to where the site takes appointments.
 * @csspart digital - Goes to the programme of the site.
 * @csspart copy - Copies a summary for a clinician.
 * @csspart onward - Goes to what the visitor can do.
 * @csspart print - Prints the advice.
 * @csspart calendar - Downloads a calendar.
 * @csspart fhir - Downloads the answers as HL7 FHIR.
 * @csspart add - Begins a second complaint.
 * @csspart dismiss - Takes a note away.
 * @csspart start - Starts the check.
 * @csspart next - Goes to the next question.
 * @csspart back - Goes to the question before.
 * @csspart skip - Skips a question that may be skipped.
 * @csspart change - Goes back to a question from the result.
 * @csspart restart - Erases all answers and begins again.
 * @csspart remember - The choice to keep the answers on this device.
 * @csspart erase - Erases the answers that are kept, and begins again.
 * @csspart status - What happened to the answers that were kept.
 * @csspart retry - Tries again after a failure.
 * @cssprop [--klachten-check-accent=#1b6a66] - The one accent colour: buttons, links, what is chosen.
 * @cssprop --klachten-check-accent-dark - The same where the page is dark; by default the accent, lighter.
 * @cssprop [--klachten-check-on-accent=#fff] - Text on the accent colour, at least 4.5 : 1.
 * @cssprop [--klachten-check-on-accent-dark=#0c211f] - The same where the page is dark.
 * @cssprop [--klachten-check-surface=#fbf8f3] - What the whole check lies on; opaque.
 * @cssprop [--klachten-check-surface-dark=#191d1c] - The same where the page is dark.
 * @cssprop [--klachten-check-card=#fff] - Answers and boxes; opaque.
 * @cssprop --klachten-check-card-dark - The same where the page is dark; by default the surface, lighter.
 * @cssprop [--klachten-check-text=#22302e] - Text; quiet text is mixed from it and the surface.
 * @cssprop [--klachten-check-text-dark=#f0ebe3] - The same where the page is dark.
 * @cssprop --klachten-check-line - Lines around and between boxes; by default a shade of the surface.
 * @cssprop --klachten-check-line-dark - The same where the page is dark.
 * @cssprop [--klachten-check-font=inherit] - Font family; by default that of the page.
 * @cssprop [--klachten-check-radius=14px] - Roundness of answers, boxes and buttons, up to 28px.
 * @cssprop [--klachten-check-space=16px] - The space that gaps and paddings are measured in.
 * @cssprop [--klachten-check-width=40rem] - The most width it takes.
 */
export class KlachtenCheck extends LitElement {
  static override styles = styles;

  readonly #pack = new ChosenPack();
  readonly #check = new CheckController(this, this.#pack);
  readonly #result = new ResultController(this, this.#pack, this.#check);
  readonly #events = new SiteEvents(this, this.#check, () => this.#result.outcome);
  readonly #question = new QuestionController(this, this.#check, (answer) =>
    this.#events.answer(answer),
  );

  /** The address of a pack of one's own, which `klachten-check bundle` made; without it the built-in one. */
  @property() src = '';

  /** The hash of that file in SRI form, `sha384-…`; a file that does not match it is refused. */
  @property() integrity = '';

  /** `nl` or `en`; without it the nearest `lang` around the element counts, else Dutch. */
  @property() override lang = '';

  /** The level of the main heading of each screen, 1 to 6, so that it fits the page around it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Whether a visitor may choose to keep the answers on this device until the tab closes. */
  @property({ type: Boolean }) remember = false;

  /** The number of the practice, in digits, spaces and `+ - ( )`, such as `010 123 45 67`. */
  @property() phone = '';

  /**
   * Whose `phone`, `booking-url` and `opening-hours` are given: `physiotherapist` (default), `gp`, or both
   * with a space between them. The number of one is never shown as that of the other.
   */
  @property() practice = 'physiotherapist';

  /** Where the practice takes appointments: an http(s) address, or one relative to the page. */
  @property({ attribute: 'booking-url' }) bookingUrl = '';

  /** The site's digital guidance: an http(s) address, or one relative to the page. */
  @property({ attribute: 'digital-url' }) digitalUrl = '';

  /**
   * When the practice can be called, on the clock of the Netherlands, in the form of schema.org:
   * `Mo-Fr 08:00-17:00; Sa 09:00-12:00`, or `Mo,We 08:00-12:00 13:00-17:00`.
   */
  @property({ attribute: 'opening-hours' }) openingHours = '';

  /** The number of the GP service for evenings, nights and weekends. */
  @property({ attribute: 'out-of-hours-phone' }) outOfHoursPhone = '';

  /** Where links of the site open: `_self` (default), `_blank` for a new tab, or the name of a frame. */
  @property({ attribute: 'link-target' }) linkTarget = '_self';

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
        return failed({ ...shared, failed: 'expired' });
      default:
        return this.#failed(shared);
    }
  }

  #failed(shared: Screen): TemplateResult {
    const { unavailable } = this.#check;
    return failed({
      ...shared,
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
