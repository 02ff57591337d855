import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Actor, createActor, fromPromise, type SnapshotFrom, type Subscription } from 'xstate';
import type { Answer } from '../pack/answers.ts';
import { CheckError, codeOf, type ErrorCode } from '../pack/check-error.ts';
import { spokenOf } from '../pack/language.ts';
import type { Language, Questionnaire } from '../pack/pack.ts';
import { questionsOf } from '../pack/questions.ts';
import type { Assessment } from '../triage/assessment.ts';
import { createCheckMachine } from './check.machine.ts';
import type { CheckContext, CheckEvent, ToAssess } from './check.types.ts';
import type { Beginning } from './resume.ts';
import { shownAnswers } from './second-complaint.ts';

/** Where a check gets its content and its meaning; both may come over the network. */
export interface CheckSource {
  /** The SRI hash (`sha384-…`) of the pack as one file; undefined until it is known, or where none can be made. */
  readonly hash: string | undefined;
  /** What it throws may be a `CheckError`, whose code the site hears. */
  questionnaire(language: Language): Promise<Questionnaire>;
  assess(language: Language, answers: ToAssess): Promise<Assessment>;
  /** Called when what was assessed can be told more fully than it was. */
  onMore?: (() => void) | undefined;
}

/** Looks at what answers mean, in the language that a check is about to begin in. */
export type Assess = (answers: ToAssess) => Promise<Assessment>;

/** In ms: what is there before this needs no word, and would only be one more for a screen reader. */
const patience = 400;

type Machine = ReturnType<typeof createCheckMachine>;

/** Where the visitor is, as the screens tell it apart. */
export type Place = 'intro' | 'question' | 'result' | 'failed';

/** Runs one check for an element, which is drawn anew whenever the visitor gets somewhere else. */
export class CheckController implements ReactiveController {
  /** The questions in the language on the screen; undefined until they are there. */
  questionnaire: Questionnaire | undefined;
  language: Language | undefined;
  /** Whether the questions could not be loaded at all. */
  unavailable = false;
  /** Whether the next screen takes so long that it must be said: only on a slow network. */
  slow = false;
  /** What the check went on with, as it was kept; the context is another one once the visitor has done something. */
  begun: CheckContext | undefined;
  /** Told what goes wrong, each time that it does. */
  onError: ((code: ErrorCode) => void) | undefined;
  /** Asked where to begin, before the check does; at the intro when there is nothing to go on with. */
  onBegin:
    | ((questionnaire: Questionnaire, assess: Assess) => Promise<Beginning | undefined>)
    | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #source: CheckSource;
  readonly #told = new WeakMap<Assessment, Language>();
  #actor: Actor<Machine> | undefined;
  #subscription: Subscription | undefined;
  /** What is being loaded or has come; a later one takes its place. */
  #wanted: { language: Language } | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #hasFailed = false;
  /** Why there is no next screen, if it does not come. */
  #problem: ErrorCode = 'content-unreachable';

  constructor(host: ReactiveControllerHost, source: CheckSource) {
    this.#host = host;
    this.#source = source;
    source.onMore = () => this.send({ type: 'pack.change' });
    host.addController(this);
  }

  hostConnected(): void {
    this.#subscribe();
  }

  hostDisconnected(): void {
    // The actor keeps running: a stopped one cannot restart, and a CMS that moves the element must
    // not lose answers.
    this.#subscription?.unsubscribe();
    this.#subscription = undefined;
    clearTimeout(this.#patience);
  }

  get place(): Place {
    const snapshot = this.#snapshot;
    if (!snapshot || this.unavailable || snapshot.matches('failed')) return 'failed';
    if (snapshot.matches('intro')) return 'intro';
    return snapshot.matches('advice') ? 'result' : 'question';
  }

  get context(): CheckContext | undefined {
    return this.#snapshot?.context;
  }

  /** The hash of the pack that the check runs on. */
  get hash(): string | undefined {
    return this.#source.hash;
  }

  /** What was answered before to the question on the screen. */
  get answer(): Answer | undefined {
    const { context, questionnaire } = this;
    if (!context || !questionnaire) return undefined;
    return shownAnswers(context, questionsOf(questionnaire))[context.current];
  }

  /** The language of what is on the screen; a result keeps its own until it has been told again. */
  get spoken(): Language | undefined {
    const assessment = this.place === 'result' ? this.context?.assessment : null;
    return (assessment && this.#told.get(assessment)) ?? this.language;
  }

  /** Brings the check in this language; the first time it begins, later it goes on where it was. */
  async speak(language: Language): Promise<void> {
    if (this.#wanted?.language === language && !this.unavailable) return;
    const wanted = { language };
    this.#wanted = wanted;
    this.unavailable = false;
    try {
      const questionnaire = await this.#source.questionnaire(language);
      const beginning = this.#actor ? undefined : await this.#beginning(questionnaire, language);
      if (this.#wanted !== wanted) return;
      this.questionnaire = questionnaire;
      this.language = spokenOf(questionnaire.languages, language);
      if (this.#actor) this.send({ type: 'pack.change' });
      else this.#begin(questionnaire, beginning);
    } catch (error) {
      console.error('klachten-check: the questions could not be loaded', error);
      if (this.#wanted !== wanted) return;
      // A check that runs in another language is of more use than an error.
      this.#wanted = this.#actor && this.language && { language: this.language };
      this.unavailable = !this.#actor;
      this.onError?.(codeOf(error, 'content-unreachable'));
    }
    this.#host.requestUpdate();
  }

  /** Asks once more where to begin, for a visitor who has not begun. */
  async resume(): Promise<void> {
    const { questionnaire, language } = this;
    const actor = this.#actor;
    if (!questionnaire || !language) return;
    try {
      const beginning = await this.#beginning(questionnaire, language);
      // Another pack may have come meanwhile.
      const isSame = this.#actor === actor;
      if (beginning && isSame && this.place === 'intro') this.#begin(questionnaire, beginning);
    } catch (error) {
      // The visitor sees the intro, which is a way to begin as well.
      this.onError?.(codeOf(error, 'rules-failed'));
    }
    this.#host.requestUpdate();
  }

  /** Begins a check with nothing answered, on what the source gives from now on. */
  renew(language: Language): Promise<void> {
    this.#subscription?.unsubscribe();
    this.#actor?.stop();
    this.#actor = undefined;
    this.questionnaire = undefined;
    this.#wanted = undefined;
    return this.speak(language);
  }

  send(event: CheckEvent): void {
    this.#actor?.send(event);
  }

  get #snapshot(): SnapshotFrom<Machine> | undefined {
    return this.#actor?.getSnapshot();
  }

  async #beginning(
    questionnaire: Questionnaire,
    language: Language,
  ): Promise<Beginning | undefined> {
    return this.onBegin?.(questionnaire, (answers) => this.#assess(language, answers));
  }

  #begin(questionnaire: Questionnaire, beginning?: Beginning): void {
    const assess = fromPromise<Assessment, ToAssess>(({ input, signal }) =>
      this.#assess(this.language ?? 'nl', input, signal),
    );
    const machine = createCheckMachine(questionnaire).provide({ actors: { assess } });
    this.#actor?.stop();
    this.#actor = createActor(
      machine,
      beginning ? { snapshot: machine.resolveState(beginning) } : {},
    ).start();
    this.begun = beginning && this.context;
    this.#subscribe();
  }

  /** @param signal aborts when the check no longer waits for it: what comes then is not its problem. */
  async #assess(language: Language, answers: ToAssess, signal?: AbortSignal): Promise<Assessment> {
    this.#problem = 'content-unreachable';
    try {
      const assessment = await this.#source.assess(language, answers);
      this.#told.set(assessment, language);
      // Where there is no next screen all the same, the rules name a question that is not there.
      if (!signal?.aborted) this.#problem = 'rules-failed';
      return assessment;
    } catch (error) {
      console.error('klachten-check: the rules could not be run', error);
      if (signal?.aborted) throw error;
      this.#problem = codeOf(error, 'rules-failed');
      // The result stays on the screen as it was told before.
      if (this.place === 'result') this.onError?.(this.#problem);
      throw new CheckError(this.#problem, error);
    }
  }

  #subscribe(): void {
    this.#subscription?.unsubscribe();
    this.#subscription = this.#actor?.subscribe({
      next: () => this.#onSnapshot(),
      error: (error) => this.#onBreakdown(error),
    });
    this.#onSnapshot();
  }

  #onSnapshot(): void {
    clearTimeout(this.#patience);
    this.slow = false;
    const hasFailed = this.#snapshot?.matches('failed') ?? false;
    if (hasFailed && !this.#hasFailed) this.onError?.(this.#problem);
    this.#hasFailed = hasFailed;
    if (this.#snapshot?.hasTag('busy')) {
      this.#patience = setTimeout(() => {
        this.slow = true;
        this.#host.requestUpdate();
      }, patience);
    }
    this.#host.requestUpdate();
  }

  /** An actor that has broken down is stopped for good: the visitor is told whom to call. */
  #onBreakdown(error: unknown): void {
    console.error('klachten-check: the check broke down', error);
    this.#actor = undefined;
    this.unavailable = true;
    this.onError?.('broken');
    this.#host.requestUpdate();
  }
}
