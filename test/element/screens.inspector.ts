import type { Listener } from './screens.driver.ts';
import {
  faintEdges,
  foundByAxe,
  skippedLevels,
  tooSmall,
  unheard,
  wrongWithFocus,
} from './screens.findings.ts';

/** Looks and listens at the screens that somebody comes by, and writes down everything that is wrong. */
export class Inspector {
  readonly found: string[] = [];

  constructor(readonly listener: Listener) {}

  /** @throws when the visitor is elsewhere: on the wrong screen all may be well too. */
  isAt(place: string): void {
    if (this.#place === place) return;
    throw new Error([`at ${this.#place} and not at ${place}; before:`, ...this.found].join('\n'));
  }

  /** @returns everything that a screen reader says on this screen. */
  async looks(): Promise<string[]> {
    const { visitor } = this.listener;
    const said = await this.listener.readsAll();
    this.writes(
      ...(await foundByAxe(visitor.element)),
      ...unheard(said),
      ...skippedLevels(said),
      ...tooSmall(visitor.root),
      ...faintEdges(visitor.root),
    );
    return said;
  }

  /** Looks at the screen with everything open that can be folded. */
  async looksAtFolds(): Promise<void> {
    const folds = [...this.listener.visitor.root.querySelectorAll('details')];
    for (const fold of folds) fold.open = true;
    await this.looks();
    for (const fold of folds) fold.open = false;
  }

  /**
   * Goes with the Tab key through everything that can be pressed, and out of the check.
   *
   * @returns everything that it came by, in that order.
   */
  async tabsThrough(): Promise<Element[]> {
    const stops: Element[] = [];
    await this.listener.tabsThrough((focused, said) => {
      stops.push(focused);
      this.writes(...wrongWithFocus(focused, said));
    });
    return stops;
  }

  expects(said: readonly string[], ...phrases: (string | RegExp)[]): void {
    for (const phrase of phrases) {
      const isIt = (one: string) =>
        typeof phrase === 'string' ? one === phrase : phrase.test(one);
      if (!said.some(isIt)) this.writes(`nothing says ${phrase}`);
    }
  }

  /** Everything that is said of these, in this order. */
  expectsInOrder(said: readonly string[], ...phrases: string[]): void {
    this.expects(said, ...phrases);
    const places = phrases.map((phrase) => said.indexOf(phrase));
    if (places.some((place, index) => place < (places[index - 1] ?? 0)))
      this.writes(`says in another order: ${phrases.join(' | ')}`);
  }

  writes(...findings: string[]): void {
    this.found.push(...findings.map((what) => `${this.#place}: ${what}`));
  }

  get #place(): string | undefined {
    const { state, question, outcome } = this.listener.visitor;
    return question ?? outcome ?? state;
  }
}
