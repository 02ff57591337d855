import type { KlachtenCheck } from '../../src/klachten-check.ts';
import type { Answers } from '../../src/pack/answers.ts';
import { CheckVisitor } from '../../test/support/check-visitor.ts';

/** Someone who uses the check in a story. */
export class StoryVisitor extends CheckVisitor {
  /** The visitor of the first check within an element. */
  static of(around: Element): StoryVisitor {
    const element = around.querySelector<KlachtenCheck>('klachten-check, klachten-check-failed');
    if (!element) throw new Error('no check in this story');
    return new StoryVisitor(element);
  }

  /** Where the visitor is: `intro`, `question age`, `result gp`; empty while it loads. */
  get where(): string {
    return [this.state, this.question ?? this.outcome].filter(Boolean).join(' ');
  }

  sees(selector: string): boolean {
    return this.root.querySelector(selector) !== null;
  }

  presses(part: string): void {
    this.part(part).click();
  }

  /** Waits until there is a screen. */
  async arrives(): Promise<void> {
    await this.waits(() => this.state !== undefined);
  }

  override async walks(answers: Answers, until?: string): Promise<void> {
    await this.arrives();
    await super.walks(answers, until);
  }
}
