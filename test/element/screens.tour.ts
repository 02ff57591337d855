import type { Walk } from '../../scripts/find-visitors.ts';
import type { Answer } from '../../src/pack/answers.ts';
import type { Question } from '../../src/pack/pack.ts';
import { sayFrom } from '../../src/text/say.ts';
import { Listener } from './screens.driver.ts';
import { Inspector } from './screens.inspector.ts';
import type { Setting } from './screens.setting.ts';
import { escaped, optionsAsSaid, wrongAnswerTo } from './screens.spoken.ts';

/** One walk through the check, by keyboard alone, with a look at each screen the first time it comes. */
export class Tour {
  readonly #say;
  readonly #listener: Listener;

  private constructor(
    private readonly setting: Setting,
    /** The questions and outcomes that were looked at, on this walk or on one before. */
    private readonly met: Set<string>,
    private readonly inspector: Inspector,
  ) {
    this.#say = sayFrom(setting.texts);
    this.#listener = inspector.listener;
  }

  static async begins(setting: Setting, met: Set<string>): Promise<Tour> {
    return new Tour(setting, met, new Inspector(await Listener.opens(setting)));
  }

  get #call112(): string {
    return `link, ${this.#say('a11y.call', { number: '112' })}`;
  }

  /** @returns everything that was found wrong. */
  async ends(): Promise<string[]> {
    await this.#listener.leaves();
    return this.inspector.found;
  }

  async looksAtIntro(): Promise<void> {
    this.inspector.isAt('intro');
    this.inspector.expectsInOrder(
      await this.inspector.looks(),
      this.#call112,
      `heading, ${this.#say('intro.title')}, level ${this.setting.level}`,
      `button, ${this.#say('intro.start')}`,
    );
    await this.inspector.tabsThrough();
  }

  async takesTheCheck({ answers, outcome }: Walk): Promise<void> {
    const { visitor } = this.#listener;
    await this.#listener.presses('start');
    await visitor.waits(() => visitor.state === 'question');
    let n = 0;
    for (const [id, answer] of Object.entries(answers)) await this.#answers(id, answer, ++n);
    await this.#looksAtResult(outcome);
  }

  /** What came of a press is said by itself. */
  async copies(): Promise<void> {
    const { visitor } = this.#listener;
    await this.#listener.presses('copy');
    await visitor.waits(() => visitor.has('dismiss'));
    // A browser that runs tests may refuse to copy; then that is what must be said.
    const either = ['status.copied', 'error.copy'] as const;
    const phrases = either.map((key) => `polite: ${escaped(this.#say(key))}`);
    this.inspector.expects(await this.#listener.heard(), new RegExp(`^(${phrases.join('|')})$`));
    await this.inspector.looks();
    await this.#listener.presses('dismiss');
    await visitor.waits(() => !visitor.has('dismiss'));
  }

  /** Goes through the questions about a complaint once more, answering what is asked. */
  async addsComplaint({ answers, outcome }: Walk): Promise<void> {
    const { visitor } = this.#listener;
    await this.#listener.presses('add');
    await visitor.waits(() => visitor.state === 'question');
    this.inspector.expects(await this.#listener.readsAll(), this.#say('progress.second'));
    while (visitor.state === 'question') {
      await this.#listener.answers(answers[visitor.question ?? ''] ?? null);
    }
    this.inspector.isAt(outcome);
    this.inspector.expects(await this.inspector.looks(), this.#say('second.both'));
    await this.inspector.looksAtFolds();
  }

  /** @param n which question it is for this visitor; counts from 1. */
  async #answers(id: string, answer: Answer, n: number): Promise<void> {
    this.inspector.isAt(id);
    if (!this.met.has(id)) {
      const topics = this.setting.questionnaire.topics;
      const at = topics.findIndex(({ questions }) => questions.some((one) => one.id === id));
      const topic = topics[at]?.title ?? '';
      const question = topics[at]?.questions.find((one) => one.id === id) as Question;
      const part = this.#say('progress.topic', { n: at + 1, count: topics.length, topic });
      await this.#looksAtQuestion(question, part, n);
      await this.#goesOnWithout(question);
      this.met.add(id);
    }
    await this.#listener.answers(answer);
  }

  async #looksAtQuestion(question: Question, part: string, n: number): Promise<void> {
    const { inspector } = this;
    const count = escaped(this.#say('progress.question', { n, total: '#' })).replace('#', '\\d+');
    // How many there will be is only known once the rules have been looked at.
    const progress = `${escaped(part)}( ${count})${n > 1 ? '' : '?'}`;
    const text = escaped(question.text);
    inspector.expects(
      [await this.#listener.hears()],
      new RegExp(`^heading, ${text}, ${progress}, level ${this.setting.level}$`),
    );
    const said = await inspector.looks();
    inspector.expects(said, part, new RegExp(`^group, ${text}`));
    // Help, the question and the way on and back stand in the same order on every screen.
    inspector.expectsInOrder(
      said,
      `button, ${this.#say('button.back')}`,
      ...(said.includes(this.#call112) ? [this.#call112] : []),
      question.text,
      `button, ${this.#say('button.next')}`,
    );
    const answers = said.filter((phrase) => /^(radio|checkbox|textbox)\b/.test(phrase)).join('\n');
    const expected = optionsAsSaid(question).join('\n');
    if (answers !== expected) inspector.writes(`says\n${answers}\nand not\n${expected}`);
    const isPart = (name: string) => (stop: Element) => stop.matches(`[part~=${name}]`);
    const stops = await inspector.tabsThrough();
    const [back, next] = [stops.findIndex(isPart('back')), stops.findIndex(isPart('next'))];
    const choices = stops.flatMap((stop, at) => (stop.matches('input') ? [at] : []));
    if (back < 0 || choices.length === 0 || choices.some((at) => at < back || at > next))
      inspector.writes('the Tab key does not lead from the way back by the answers to the way on');
  }

  /** Presses "next" without an answer, or with one that can't be. */
  async #goesOnWithout(question: Question): Promise<void> {
    const { visitor } = this.#listener;
    const wrong = wrongAnswerTo(question);
    if (wrong === null) await this.#listener.tabsBackTo('next');
    else await this.#listener.types(wrong);
    await this.#listener.presses('next');
    await visitor.waits(() => visitor.has('error'));
    this.inspector.isAt(question.id);
    const error = visitor.part('error').textContent?.trim() ?? '';
    if (visitor.focused !== visitor.part('error')) this.inspector.writes('no focus on the error');
    this.inspector.expects([await this.#listener.readsOn()], error);
    const said = await this.inspector.looks();
    this.inspector.expects(said, new RegExp(`^group, .*${escaped(error)}`));
    if (wrong === null) return;
    // What was typed stays, to be mended.
    this.inspector.expects(
      said,
      new RegExp(`^textbox, .*, ${wrong}, .*${escaped(error)}.*, invalid$`),
    );
    await this.#listener.types('');
  }

  async #looksAtResult(outcome: string): Promise<void> {
    const { inspector, setting } = this;
    inspector.isAt(outcome);
    const { title, badge } = setting.rules.outcomes.find(({ id }) => id === outcome) ?? {};
    inspector.expects(
      [await this.#listener.hears()],
      `heading, ${title}, ${badge}, level ${setting.level}`,
    );
    const why = `heading, ${this.#say('part.why')}, level ${setting.level + 1}`;
    inspector.expects(await inspector.looks(), why);
    await inspector.tabsThrough();
    await inspector.looksAtFolds();
    this.met.add(outcome);
  }
}
