import { adoptStyles, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Later } from './built-in-pack.ts';
import type { CheckContent } from './check-content.ts';
import { styles } from './klachten-check.styles.ts';
import type { CheckController } from './machine/check-controller.ts';
import { withWhatLasts } from './pack/lasting.ts';
import type { Outcome, Pack } from './pack/pack.ts';
import { questionsOf } from './pack/questions.ts';
import type { Site, SiteAttributes } from './site/site.ts';
import type { Assessment, Complaint } from './triage/assessment.ts';
import type { Change } from './triage/for-the-worse.ts';
import type { Note, ResultScreen } from './views/result-screen.ts';
import type { Screen } from './views/screen.ts';

/** In ms: by then the page has been painted, and what is not in sight at once can be worked out. */
const afterPaint = 150;

/** The result page: what it shows of the assessment, and what a visitor takes along from it. */
export class ResultController implements ReactiveController {
  readonly #host: LitElement & SiteAttributes;
  readonly #pack: CheckContent;
  readonly #check: CheckController;
  #isStyled = false;
  /** The assessment that the fields below are about. */
  #shown: Assessment | undefined;
  #changes: Change[] | null = null;
  #note: Note | null = null;
  #site: Site | undefined;
  #leaves = new AbortController();

  constructor(host: LitElement & SiteAttributes, pack: CheckContent, check: CheckController) {
    this.#host = host;
    this.#pack = pack;
    this.#check = check;
    host.addController(this);
  }

  hostUpdate(): void {
    const { place, context } = this.#check;
    // As soon as it can be: the maker of the site need not walk to a result to hear what is wrong.
    this.#site = this.#pack.later?.siteOf(this.#host, new Date());
    if (place !== 'result' || !context?.assessment) return this.hostDisconnected();
    this.#addStyles();
    if (context.assessment === this.#shown) return;
    this.#shown = context.assessment;
    this.#changes = null;
    this.#note = null;
    this.#lookAhead(context.assessment);
  }

  /** What was put on the page of the site for this result goes with it. */
  hostDisconnected(): void {
    this.#leaves.abort();
    this.#leaves = new AbortController();
  }

  /** The more serious outcome, when the visitor has two complaints. */
  get outcome(): Outcome | undefined {
    return this.#complaints?.[0].assessment.outcome;
  }

  /** @returns undefined while there is nothing to show. */
  screen(shared: Screen): TemplateResult | undefined {
    const screen = this.#screen(shared);
    return screen && this.#pack.later?.result(screen);
  }

  #screen(shared: Screen): ResultScreen | undefined {
    const { later } = this.#pack;
    const { context, spoken } = this.#check;
    const pack = this.#spokenPack;
    const complaints = this.#complaints;
    const site = this.#site;
    if (!later || !spoken || !pack || !complaints || !site) return undefined;
    const [lead, other] = complaints;
    const { advice } = lead.assessment;
    const isSwapped = lead.assessment !== context?.assessment;
    const takes = (what: keyof Later['takeAlong']) => async () => {
      this.#note = await this.#take(() => later.takeAlong[what](screen, new Date()), screen);
      this.#host.requestUpdate();
    };
    const screen: ResultScreen = {
      ...shared,
      pack,
      language: spoken,
      complaints,
      site,
      advice: other ? later.adviceOnBoth(pack, advice, other.assessment.advice) : advice,
      changes: this.#changes,
      whole: this.#pack.isWhole(spoken) || lead.assessment.ends === 'now',
      note: this.#note,
      until: this.#leaves.signal,
      onChange: (question, complaint) => {
        if ((complaint === 1) !== isSwapped) this.#check.send({ type: 'complaint.swap' });
        this.#check.send({ type: 'question.change', question });
      },
      onRestart: () => this.#check.send({ type: 'check.restart' }),
      onAdd:
        other || lead.assessment.ends
          ? undefined
          : () => this.#check.send({ type: 'complaint.add' }),
      onCopy: takes('copy'),
      onPrint: takes('print'),
      onCalendar: takes('calendar'),
      onFhir: takes('fhir'),
      onDismiss: () => {
        this.#note = null;
        this.#host.requestUpdate();
      },
    };
    return screen;
  }

  get #spokenPack(): Pack | undefined {
    const { spoken } = this.#check;
    return spoken && this.#pack.packIn(spoken);
  }

  /** The complaints of this visitor, the more serious first. */
  get #complaints(): readonly [Complaint, ...Complaint[]] | undefined {
    const { later } = this.#pack;
    const { context } = this.#check;
    const pack = this.#spokenPack;
    if (!later || !pack || !context?.assessment) return undefined;
    const { earlier, assessment } = context;
    if (!earlier || !assessment.other) return [{ answers: context.answers, assessment }];
    const [answers, others] = withWhatLasts(questionsOf(pack), context.answers, earlier);
    const current = { answers, assessment };
    const before = { answers: others, assessment: assessment.other };
    const [lead] = later.moreSerious(pack, before.assessment, assessment);
    return lead === assessment ? [current, before] : [before, current];
  }

  async #take(make: () => Promise<Note | null>, { say }: ResultScreen): Promise<Note | null> {
    try {
      return await make();
    } catch (error) {
      console.error('klachten-check: there is nothing to take along', error);
      return { text: say('error.take-along') };
    }
  }

  /** Works out what would make the outcome more serious, after the page is there. */
  async #lookAhead(assessment: Assessment): Promise<void> {
    const { later } = this.#pack;
    const pack = this.#spokenPack;
    const complaints = this.#complaints;
    if (!later || !pack || !complaints) return;
    await new Promise((resolve) => setTimeout(resolve, afterPaint));
    let changes: Change[];
    try {
      changes = await later.signsForTheWorse(pack, complaints, complaints[0].assessment.outcome);
    } catch (error) {
      // The page is whole without it, and the safety net is there.
      console.error('klachten-check: what would change the advice is not known', error);
      changes = [];
    }
    if (assessment !== this.#shown) return;
    this.#changes = changes;
    this.#host.requestUpdate();
  }

  /** The looks of this page come with it, so that the first question need not wait for them. */
  #addStyles(): void {
    const { later } = this.#pack;
    if (this.#isStyled || !later) return;
    adoptStyles(this.#host.renderRoot as ShadowRoot, [...styles, ...later.resultStyles]);
    this.#isStyled = true;
  }
}
