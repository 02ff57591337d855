import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Problem } from '../../src/pack/problem.ts';
import { check } from '../check/check.ts';
import { addressOf, ruleFiles } from '../check/own-pack.ts';
import { StoryVisitor } from '../check/visit.ts';
import { visitors } from '../check/visitors.ts';
import { fileChoice, ruleChoice, visitorChoice } from './choices.ts';
import { Draft } from './draft.ts';
import { RuleEditor } from './rule-editor.ts';
import { heardBy, verdict } from './verdict.ts';

/** In ms: so long after the last key the rules are looked at. */
const pause = 250;

/** Rules on the left, the check that runs on them on the right. */
@customElement('rules-playground')
export class RulesPlayground extends LitElement {
  /** The language of the check. */
  @property() override lang = 'nl';

  /** Kept once the visitor has walked the check. */
  walked: Promise<void> = Promise.resolve();

  @state() private _draft = new Draft(ruleFiles, 'routes.json', 0);
  @state() private _problems: readonly Problem[] = [];
  /** The address of the rules as they were last right. */
  @state() private _src = '';
  /** The id of the visitor who walks the check; empty when the author walks it. */
  @state() private _visitor = '';
  @state() private _walking = false;
  /** The outcome that this visitor hears; empty until it is there. */
  @state() private _heard = '';

  @query('.editor') private _field!: HTMLElement;
  @query('.walk') private _walk!: HTMLElement;

  #editor: RuleEditor | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this._src) this.#choose(this._draft);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override render(): TemplateResult {
    const { _draft: draft, _visitor: visitor } = this;
    return html`
      <section class="rules" aria-label="De regel">
        <div class="choices">
          ${fileChoice(ruleFiles, draft.file, (file) => this.#open(file, 0))}
          ${ruleChoice(draft.files, draft.file, draft.index, (index) => this.#open(draft.file, index))}
          <button type="button" @click=${this.#onReset}>Begin opnieuw</button>
        </div>
        <div class="editor"></div>
        ${verdict(this._problems, (problem) => this.#editor?.goTo(problem))}
      </section>
      <section class="walk" aria-label="De check met deze regels">
        <div class="choices">
          ${visitorChoice(draft.name, visitor, this.#onVisitor)}
        </div>
        ${heardBy(visitor, this._heard)}
        <div ?inert=${this._walking}>
          ${keyed(`${this._src} ${visitor}`, check({ src: this._src, lang: this.lang, 'heading-level': 2 }))}
        </div>
      </section>
    `;
  }

  override firstUpdated(): void {
    this.#editor = new RuleEditor(this._field, 'De JSON van de regel', this.#onEdit);
    this.#editor.give(this._draft.text, this._draft.line);
  }

  override updated(changed: PropertyValues): void {
    const isOther = ['_src', '_visitor', 'lang'].some((name) => changed.has(name));
    if (isOther && this._visitor) this.walked = this.#walks();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  #onEdit = (text: string): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tries(text), pause);
  };

  #onVisitor = (id: string): void => {
    this._visitor = id;
    this._walking = false;
    this._heard = '';
  };

  #onReset = (): void => {
    const { file, index } = this._draft;
    this.#choose(new Draft(ruleFiles, file, index));
  };

  #open(file: string, index: number): void {
    this.#choose(new Draft(this._draft.files, file, index));
  }

  /** Puts a rule on the left, and someone on the right for whom it decides. */
  #choose(draft: Draft): void {
    clearTimeout(this.#timer);
    this._draft = draft;
    this.#editor?.give(draft.text, draft.line);
    const decides = visitors.find(({ deciding }) => deciding.includes(draft.name));
    this.#onVisitor(decides?.id ?? '');
    this.#tries(draft.text);
  }

  #tries(text: string): void {
    const came = this._draft.try(text);
    this._problems = 'problems' in came ? came.problems : [];
    this.#editor?.mark(this._problems);
    if ('problems' in came) return;
    URL.revokeObjectURL(this._src);
    this._src = addressOf(came.pack);
    this._heard = '';
  }

  /** Lets the visitor walk anew. Inert meanwhile, so that the check takes no focus from who types. */
  async #walks(): Promise<void> {
    const src = this._src;
    const visitor = visitors.find(({ id }) => id === this._visitor);
    if (!visitor) return;
    this._walking = true;
    const someone = StoryVisitor.of(this._walk);
    try {
      await someone.walks(visitor.answers);
    } catch (error) {
      // A new edit puts a new check in its place.
      if (someone.element.isConnected) throw error;
      return;
    }
    if (src !== this._src || visitor.id !== this._visitor) return;
    this._walking = false;
    this._heard = someone.where.replace(/^result /, '');
  }
}
