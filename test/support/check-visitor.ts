import type { KlachtenCheck } from '../../src/klachten-check.ts';
import type { Answer, Answers } from '../../src/pack/answers.ts';

/** In ms: what has not come about by then never will. */
const patience = 10_000;

/** Someone who uses the check in the page itself, and sees of it what is on the screen. */
export class CheckVisitor {
  constructor(readonly element: KlachtenCheck) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot as ShadowRoot;
  }

  get base(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>('[part~=base]');
  }

  get state(): string | undefined {
    return this.base?.dataset.state;
  }

  get question(): string | undefined {
    return this.base?.dataset.question;
  }

  get outcome(): string | undefined {
    return this.base?.dataset.outcome;
  }

  get heading(): string {
    return this.root.querySelector('[part~=heading]')?.textContent?.trim() ?? '';
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  part(name: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(`[part~=${name}]`);
    if (!found)
      throw new Error(`no part ${name} on the screen ${this.state} ${this.question ?? ''}`);
    return found;
  }

  has(name: string): boolean {
    return this.root.querySelector(`[part~=${name}]`) !== null;
  }

  input(value: string): HTMLInputElement {
    const found = this.root.querySelector<HTMLInputElement>(`input[value="${value}"]`);
    if (!found) throw new Error(`no answer ${value} on the screen ${this.question}`);
    return found;
  }

  get chosen(): string[] {
    return [...this.root.querySelectorAll<HTMLInputElement>('input:checked')].map(
      ({ value }) => value,
    );
  }

  async starts(): Promise<void> {
    this.part('start').click();
    await this.waits(() => this.state === 'question');
  }

  chooses(...values: (string | number)[]): void {
    for (const value of values)
      if (!this.input(String(value)).checked) this.input(String(value)).click();
  }

  /** Chooses or types an answer, and stays on the screen. */
  fills(answer: NonNullable<Answer>): void {
    const field = this.root.querySelector<HTMLInputElement>('input[type=text]');
    if (field) field.value = String(answer);
    else this.chooses(...(Array.isArray(answer) ? answer : [answer]));
  }

  /** Answers the question on the screen and goes on to what comes next. */
  async answers(answer: Answer): Promise<void> {
    const before = this.question;
    if (answer === null) this.part('skip').click();
    else {
      this.fills(answer);
      this.part('next').click();
    }
    await this.waits(() => this.question !== before);
  }

  /** Answers everything that is asked, up to a question or else to the end. */
  async walks(answers: Answers, until?: string): Promise<void> {
    if (this.state === 'intro') await this.starts();
    while (this.state === 'question' && this.question !== until) {
      await this.answers(answers[this.question ?? ''] ?? null);
    }
  }

  async goesBack(): Promise<void> {
    const before = this.question;
    this.part('back').click();
    await this.waits(() => this.question !== before);
  }

  /** Goes back from the result to a question. */
  async changes(question: string): Promise<void> {
    this.root.querySelector<HTMLElement>(`[data-answer-to="${question}"] [part~=change]`)?.click();
    await this.waits(() => this.question === question);
  }

  /** @throws when it has not come about in time: where the visitor then is. */
  async waits(until: () => boolean): Promise<void> {
    const start = Date.now();
    while (!until()) {
      if (Date.now() - start > patience)
        throw new Error(`still at ${this.state} ${this.question ?? ''}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await this.element.updateComplete;
  }
}
