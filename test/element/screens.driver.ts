import { Virtual } from '@guidepup/virtual-screen-reader';
import { sendKeys } from '@web/test-runner-commands';
import type { Answer } from '../../src/pack/answers.ts';
import { Visitor } from './check.driver.ts';

const isPart = (name: string) => (focused: Element) => focused.part.contains(name);

/** Someone with a keyboard and a screen reader, who sees nothing and has no mouse. */
export class Listener {
  readonly #reader = new Virtual();

  private constructor(readonly visitor: Visitor) {}

  static async opens(attributes: { lang?: string; level?: number } = {}): Promise<Listener> {
    return Listener.at(await Visitor.opens(attributes));
  }

  static async at(visitor: Visitor): Promise<Listener> {
    const listener = new Listener(visitor);
    await listener.#reader.start({ container: visitor.base as HTMLElement });
    return listener;
  }

  async leaves(): Promise<void> {
    await this.#reader.stop();
  }

  /** What was said last, by itself: where the focus went, or what came of a press. */
  async hears(): Promise<string> {
    return this.#reader.lastSpokenPhrase();
  }

  /** Everything that was said by itself. */
  async heard(): Promise<string[]> {
    return this.#reader.spokenPhraseLog();
  }

  /** What is said right after what was said last. */
  async readsOn(): Promise<string> {
    await this.#reader.next();
    return this.hears();
  }

  /** The whole screen, from its start to its end. */
  async readsAll(): Promise<string[]> {
    const reader = new Virtual();
    await reader.start({ container: this.visitor.base as HTMLElement });
    const start = reader.activeNode;
    do await reader.next();
    while (reader.activeNode !== start);
    const said = await reader.spokenPhraseLog();
    await reader.stop();
    return said;
  }

  /**
   * Goes out of the check backwards, and from its start everywhere the Tab key leads, until that leads out of the
   * check again.
   *
   * @param look is called at each place, with what is said there.
   */
  async tabsThrough(look: (focused: Element, said: string) => void): Promise<void> {
    await this.#backwards(async () => {
      while (this.visitor.focused) await sendKeys({ press: 'Tab' });
    });
    let first: Element | undefined;
    for (let presses = 0; presses < 300; presses++) {
      await sendKeys({ press: 'Tab' });
      const { focused } = this.visitor;
      // Behind the end of a page a browser may begin at its start.
      if (!focused || focused === first) return;
      first ??= focused;
      // The reader knows no <summary>; a real one says its text.
      look(focused, focused.matches('summary') ? (focused.textContent ?? '') : await this.hears());
    }
    throw new Error(`the Tab key does not lead out of ${this.visitor.question ?? 'the check'}`);
  }

  async tabsTo(isThere: (focused: Element) => boolean): Promise<void> {
    for (let presses = 0; presses < 300; presses++) {
      await sendKeys({ press: 'Tab' });
      if (this.visitor.focused && isThere(this.visitor.focused)) return;
    }
    throw new Error(`the Tab key does not lead there on ${this.visitor.question ?? 'this screen'}`);
  }

  /** Goes back to a part with Shift and Tab. */
  async tabsBackTo(part: string): Promise<void> {
    await this.#backwards(() => this.tabsTo(isPart(part)));
  }

  /** Goes to a part with the Tab key and presses Enter. */
  async presses(part: string): Promise<void> {
    if (!this.visitor.focused?.part.contains(part)) await this.tabsTo(isPart(part));
    await sendKeys({ press: 'Enter' });
  }

  /** Types into the field of the question, which is selected when the Tab key leads there. */
  async types(text: string): Promise<void> {
    await this.tabsTo((focused) => focused.matches('input'));
    await sendKeys(text ? { type: text } : { press: 'Backspace' });
  }

  /** Answers with key presses alone, and stays on the question. */
  async chooses(answer: Answer): Promise<void> {
    if (Array.isArray(answer)) {
      for (const value of answer) {
        await this.tabsTo((focused) => (focused as HTMLInputElement).value === value);
        await sendKeys({ press: ' ' });
      }
    } else if (this.visitor.root.querySelector('input[type=text]')) {
      await this.types(String(answer));
    } else {
      await this.tabsTo((focused) => focused.matches('input[type=radio]'));
      await sendKeys({ press: ' ' });
      const choices = this.visitor.root.querySelectorAll('input[type=radio]');
      for (const _ of choices) {
        if (this.visitor.chosen.includes(String(answer))) return;
        await sendKeys({ press: 'ArrowDown' });
      }
      throw new Error(`the arrow keys do not lead to ${answer} on ${this.visitor.question}`);
    }
  }

  /** Answers with key presses alone, and goes on. */
  async answers(answer: Answer): Promise<void> {
    const { visitor } = this;
    const before = visitor.question;
    if (answer !== null) await this.chooses(answer);
    await this.presses(answer === null ? 'skip' : 'next');
    await visitor.waits(() => visitor.question !== before);
  }

  async #backwards(work: () => Promise<void>): Promise<void> {
    await sendKeys({ down: 'Shift' });
    await work().finally(() => sendKeys({ up: 'Shift' }));
  }
}
