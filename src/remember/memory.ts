import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Assess, CheckController } from '../machine/check-controller.ts';
import { type Beginning, beginningOf } from '../machine/resume.ts';
import type { Language, Questionnaire } from '../pack/pack.ts';
import { rememberTexts } from '../text/remember.ts';
import { readKept, type Stamp } from './read-kept.ts';
import { choice, eraser, status } from './views.ts';

/** Two checks with the same questions on one page would mix up their answers: the first one keeps. */
const keepers = new Map<string, Memory>();

/** Keeps the answers of a visitor who wants that, on this device, until the tab closes. */
export class Memory implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #check: CheckController;
  readonly #restart: () => void;
  /** Whether the visitor wants it. */
  #isOn = false;
  #isOffered = false;
  #said: 'changed' | 'erased' | null = null;
  #stamp: Stamp | undefined;
  #written = '';
  /** Whether the visitor was past the intro when the check was drawn last; not while what was kept is read. */
  #isUnderway = false;

  constructor(host: ReactiveControllerHost & Element, check: CheckController, restart: () => void) {
    this.#host = host;
    this.#check = check;
    this.#restart = restart;
    host.addController(this);
  }

  /** Where the visitor goes on, if anything fitting was kept; what does not fit is removed. */
  async open(questionnaire: Questionnaire, assess: Assess): Promise<Beginning | undefined> {
    const { id, version } = questionnaire;
    const stamp = { id, version, hash: this.#check.hash };
    this.#stamp = stamp;
    const keeper = keepers.get(this.#key);
    if (!keeper?.isConnected) keepers.set(this.#key, this);
    const text = this.#isKeeper ? this.#use((storage) => storage.getItem(this.#key)) : undefined;
    this.#isOffered = text !== undefined;
    if (!text) return undefined;
    this.#written = text;
    const kept = readKept(text, questionnaire, stamp);
    if (typeof kept === 'object') {
      this.#isOn = true;
      const beginning = beginningOf(questionnaire, kept, await assess(kept));
      if (beginning) return beginning;
    }
    this.#forget();
    if (kept === 'changed') this.#said = 'changed';
    return undefined;
  }

  /** The site offers it no longer. */
  close(): void {
    this.#forget();
    if (this.#isKeeper) keepers.delete(this.#key);
    this.#host.removeController(this);
  }

  hostUpdate(): void {
    const { place, context } = this.#check;
    if (place === 'question' || place === 'result') this.#said = null;
    if (!this.#isOn || !context || !this.#isKeeper) return;
    const { answers, earlier, current, changing, adding } = context;
    const isEmpty = Object.keys(answers).length === 0;
    const wasUnderway = this.#isUnderway;
    this.#isUnderway = place !== 'intro';
    if (place === 'intro') {
      // The visitor pressed start again; who comes next chooses anew.
      if (isEmpty && this.#written && wasUnderway) this.#forget();
      return;
    }
    const done = place === 'result';
    const kept = { ...this.#stamp, answers, earlier, current, changing, adding, done };
    const text = JSON.stringify(kept);
    if (isEmpty || text === this.#written) return;
    this.#written = text;
    this.#use((storage) => storage.setItem(this.#key, text));
  }

  /** For the intro: the choice, and what is true of the answers when it is made. */
  intro(language: Language): { choice: TemplateResult; privacy: string | undefined } | undefined {
    if (!this.#isOffered) return undefined;
    const texts = rememberTexts[language];
    const onChange = (isOn: boolean) => {
      if (isOn) this.#isOn = true;
      else this.#forget();
      this.#host.requestUpdate();
    };
    return {
      choice: choice(texts, this.#isOn, onChange),
      privacy: this.#isOn ? texts.privacy : undefined,
    };
  }

  /** For above each screen. */
  status(language: Language): TemplateResult {
    return status(this.#said && rememberTexts[language][this.#said]);
  }

  /** For below each screen but the intro. */
  eraser(language: Language): TemplateResult | undefined {
    if (!this.#isOn || this.#check.place === 'intro') return undefined;
    return eraser(rememberTexts[language], () => {
      this.#forget();
      this.#said = 'erased';
      this.#restart();
      this.#host.requestUpdate();
    });
  }

  /** Whether its check is still on the page. */
  get isConnected(): boolean {
    return this.#host.isConnected;
  }

  get #key(): string {
    return `klachten-check:${this.#stamp?.id}`;
  }

  get #isKeeper(): boolean {
    return keepers.get(this.#key) === this;
  }

  #forget(): void {
    if (this.#written) this.#use((storage) => storage.removeItem(this.#key));
    this.#isOn = false;
    this.#written = '';
  }

  /** @returns undefined where the browser keeps nothing: the visitor goes without. */
  #use<Found>(use: (storage: Storage) => Found): Found | undefined {
    try {
      return use(sessionStorage);
    } catch {
      return undefined;
    }
  }
}
