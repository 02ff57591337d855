import assert from 'node:assert/strict';
import type { Answer, Answers } from '../../src/pack/answers.ts';
import { example } from './example.ts';

export type Key = 'Tab' | 'Space' | 'Enter' | 'ArrowDown';

/** What there is to see of a check: which screen, and what has the focus. */
export interface Sight {
  /** `question age`, `result gp`. */
  place: string;
  /** Of what has the focus: the parts, and the type and value of an input. */
  parts: string[];
  type: string;
  value: string;
  answerTo: string;
  /** The answers that are chosen. */
  chosen: string[];
}

/** A keyboard and a pair of eyes at a page, in whatever browser. */
export interface Hands {
  press(key: Key): Promise<void>;
  type(text: string): Promise<void>;
  /** @param script an expression, worked out in the page. */
  look(script: string): Promise<Sight>;
}

const sight = `(() => {
  const root = document.querySelector('klachten-check')?.shadowRoot;
  const { state = 'loading', question, outcome } = root?.querySelector('[part~=base]')?.dataset ?? {};
  const focused = root?.activeElement;
  return {
    place: [state, question ?? outcome].filter(Boolean).join(' '),
    parts: [...(focused?.part ?? [])],
    type: focused?.localName === 'input' ? focused.type : (focused?.localName ?? ''),
    value: focused?.value ?? '',
    answerTo: focused?.closest('[data-answer-to]')?.dataset.answerTo ?? '',
    chosen: [...(root?.querySelectorAll('input:checked') ?? [])].map(({ value }) => value),
  };
})()`;

/** In ms. */
const patience = 10_000;
/** More than there is to reach on any screen. */
const manyTabs = 150;

/** Someone who takes the check with Tab, Space, the arrows and Enter alone. */
export class KeyWalk {
  readonly #hands: Hands;

  constructor(hands: Hands) {
    this.#hands = hands;
  }

  get seen(): Promise<Sight> {
    return this.#hands.look(sight);
  }

  async waitsFor(place: RegExp): Promise<Sight> {
    const start = Date.now();
    for (;;) {
      const seen = await this.seen;
      if (place.test(seen.place)) return seen;
      if (Date.now() - start > patience) throw new Error(`not at ${place} but at ${seen.place}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  async tabsTo(what: string, isThere: (seen: Sight) => boolean): Promise<void> {
    for (let presses = 0; presses < manyTabs; presses++) {
      await this.#hands.press('Tab');
      if (isThere(await this.seen)) return;
    }
    throw new Error(`the Tab key does not lead to ${what} on ${(await this.seen).place}`);
  }

  async presses(part: string): Promise<void> {
    await this.tabsTo(part, ({ parts }) => parts.includes(part));
    await this.#hands.press('Enter');
  }

  /** The whole check, an answer changed from the result, and begun again. */
  async goesThereAndBack(): Promise<void> {
    const { answers, outcome } = example('knee-wakes-two-months');
    const end = await this.takesTheCheck(answers);
    assert.equal(end.place, `result ${outcome}`);
    assert.deepEqual(end.parts, ['heading']);
    assert.equal((await this.changes('limits', 'unable')).place, 'result gp');
    await this.presses('restart');
    await this.waitsFor(/^intro/);
  }

  /** From the intro to the result; each question has to begin with the focus on its heading. */
  async takesTheCheck(answers: Answers): Promise<Sight> {
    await this.waitsFor(/^intro/);
    await this.presses('start');
    let seen = await this.waitsFor(/^question/);
    while (seen.place.startsWith('question')) {
      assert.deepEqual(seen.parts, ['heading'], `the focus on ${seen.place}`);
      const [, question = ''] = seen.place.split(' ');
      await this.#answers(answers[question] ?? null);
      seen = await this.#moves(question);
    }
    return seen;
  }

  /** From the result back to a question, and to the result again. */
  async changes(question: string, answer: Answer): Promise<Sight> {
    const isFold = ({ type }: Sight) => type === 'summary';
    while (!(await this.seen).answerTo) {
      await this.tabsTo('a fold', (seen) => isFold(seen) || seen.answerTo !== '');
      if (isFold(await this.seen)) await this.#hands.press('Enter');
    }
    if ((await this.seen).answerTo !== question) {
      await this.tabsTo(question, ({ answerTo }) => answerTo === question);
    }
    await this.#hands.press('Enter');
    await this.waitsFor(new RegExp(`^question ${question}$`));
    await this.#answers(answer);
    return this.#moves(question);
  }

  async #answers(answer: Answer): Promise<void> {
    if (answer === null) return this.presses('skip');
    if (Array.isArray(answer)) {
      for (const wanted of answer) {
        await this.tabsTo(wanted, ({ value }) => value === wanted);
        await this.#hands.press('Space');
      }
      return this.presses('next');
    }
    await this.tabsTo('an answer', ({ type }) => type === 'radio' || type === 'text');
    if ((await this.seen).type === 'text') {
      await this.#hands.type(String(answer));
      return this.#hands.press('Enter');
    }
    await this.#hands.press('Space');
    for (let presses = 0; !(await this.seen).chosen.includes(String(answer)); presses++) {
      assert.ok(presses < manyTabs, `the arrows do not lead to ${answer}`);
      await this.#hands.press('ArrowDown');
    }
    await this.presses('next');
  }

  #moves(from: string): Promise<Sight> {
    return this.waitsFor(new RegExp(`^(?!question ${from}$)`));
  }
}
