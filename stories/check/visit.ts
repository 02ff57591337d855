import type { KlachtenCheck } from '../../src/klachten-check.ts';
import type { Answer, Answers } from '../../src/pack/answers.ts';

/** In ms: what has not come about by then never will. */
const patience = 10_000;

/** Someone who uses the check in a story, and sees of it what is on the screen. */
export class StoryVisitor {
  constructor(readonly element: KlachtenCheck) {}

  /** The visitor of the first check within an element. */
  static of(around: Element): StoryVisitor {
    const element = around.querySelector<KlachtenCheck>('klachten-check, klachten-check-failed');
    if (!element) throw new Error('no check in this story');
    return new StoryVisitor(element);
  }

  /** Where the visitor is: `intro`, `question age`, `result gp`; empty while it loads. */
  get where(): string {
    const { state = '', question, outcome } = this.#find('[part~=base]')?.dataset ?? {};
    return [state, question ?? outcome].filter(Boolean).join(' ');
  }

  has(selector: string): boolean {
    return this.#find(selector) !== null;
  }

  clicks(selector: string): void {
    const target = this.#find(selector);
    if (!target) throw new Error(`no ${selector} at ${this.where}`);
    target.click();
  }

  presses(part: string): void {
    this.clicks(`[part~=${part}]`);
  }

  /** Waits until there is a screen. */
  async arrives(): Promise<void> {
    await this.waits(() => this.where !== '');
  }

  /** Answers everything that is asked, up to a question or else to the end. */
  async walks(answers: Answers, until?: string): Promise<void> {
    await this.arrives();
    if (this.where === 'intro') await this.#moves(() => this.presses('start'));
    while (this.where.startsWith('question') && this.where !== `question ${until}`) {
      const [, question = ''] = this.where.split(' ');
      await this.#moves(() => this.#answers(question, answers[question] ?? null));
    }
  }

  /** Chooses or types an answer and stays on the screen. */
  chooses(question: string, answer: Answer): void {
    const field = this.#find<HTMLInputElement>(`input[type=text][name="${question}"]`);
    if (field) field.value = String(answer);
    else for (const value of [answer].flat()) this.#ticks(question, String(value));
  }

  /** @throws when it does not come about: where the visitor then is. */
  async waits(until: () => boolean): Promise<void> {
    const start = Date.now();
    while (!until()) {
      if (Date.now() - start > patience) throw new Error(`still at ${this.where || 'nothing'}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await this.element.updateComplete;
  }

  #answers(question: string, answer: Answer): void {
    if (answer === null) return this.presses('skip');
    this.chooses(question, answer);
    this.presses('next');
  }

  #ticks(question: string, value: string): void {
    const input = `input[name="${question}"][value="${CSS.escape(value)}"]`;
    if (!this.has(`${input}:checked`)) this.clicks(input);
  }

  async #moves(how: () => void): Promise<void> {
    const before = this.where;
    how();
    await this.waits(() => this.where !== before);
  }

  #find<E extends HTMLElement = HTMLElement>(selector: string): E | null {
    return this.element.shadowRoot?.querySelector<E>(selector) ?? null;
  }
}
