import assert from 'node:assert/strict';
import { type Actor, createActor, fromPromise, type SimulatedClock, waitFor } from 'xstate';
import { createCheckMachine } from '../../src/machine/check.machine.ts';
import type { CheckContext, CheckEvent, ToAssess } from '../../src/machine/check.types.ts';
import type { Answer, Answers } from '../../src/pack/answers.ts';
import { assess } from '../../src/triage/assess.ts';
import { assessBoth } from '../../src/triage/assess-both.ts';
import type { Assessment } from '../../src/triage/assessment.ts';
import { thePack } from '../support/the-pack.ts';

type Assess = (answers: Answers, earlier: Answers | null) => Promise<Assessment>;

/** A visitor of the check, without a screen. */
export class Visitor {
  /** The answers of every time that the rules were looked at. */
  readonly looks: Answers[] = [];
  readonly #actor: Actor<ReturnType<typeof createCheckMachine>>;

  /** @param answersMean what the rules make of answers; those of rules/, unless a test says otherwise. */
  constructor(
    answersMean: Assess = (answers, earlier) =>
      earlier ? assessBoth(thePack(), answers, earlier) : assess(thePack(), answers),
    clock?: SimulatedClock,
  ) {
    const looking = fromPromise<Assessment, ToAssess>(({ input: { answers, earlier } }) => {
      this.looks.push(answers);
      return answersMean(answers, earlier);
    });
    const machine = createCheckMachine(thePack()).provide({ actors: { assess: looking } });
    this.#actor = createActor(machine, clock ? { clock } : {});
    this.#actor.start();
  }

  /** The question on the screen, or `intro`, `result`, `failed`. */
  get at(): string {
    const snapshot = this.#actor.getSnapshot();
    if (snapshot.matches('intro')) return 'intro';
    if (snapshot.matches('failed')) return 'failed';
    return snapshot.matches('advice') ? 'result' : this.context.current;
  }

  /** Whether the rules are being looked at, so that the next screen is not known yet. */
  get waits(): boolean {
    return this.#actor.getSnapshot().hasTag('busy');
  }

  get topic(): string {
    const { value } = this.#actor.getSnapshot();
    return typeof value === 'string' ? value : (Object.keys(value)[0] ?? '');
  }

  get context(): CheckContext {
    return this.#actor.getSnapshot().context;
  }

  get answersSoFar(): Answers {
    return this.context.answers;
  }

  get outcome(): string | undefined {
    return this.context.assessment?.outcome.id;
  }

  starts(): void {
    this.sends({ type: 'check.start' });
  }

  /** Answers the question on the screen, and waits for the next screen. */
  async answers(answer: Answer): Promise<void> {
    this.gives(answer);
    await this.settled();
  }

  /** Answers the question on the screen, and does not wait. */
  gives(answer: Answer): void {
    this.sends({ type: 'question.answer', question: this.context.current, answer });
  }

  /** Answers whatever is asked from here on, out of these answers, up to a question or the end. */
  async answersFrom(answers: Answers, until?: string): Promise<void> {
    if (this.at === 'intro') this.starts();
    for (let steps = 0; this.at !== until && this.at !== 'result'; steps++) {
      assert.ok(steps < 60, `${this.at} is asked over and over`);
      const question = this.at;
      assert.ok(Object.hasOwn(answers, question), `${question} is asked, which was not expected`);
      await this.answers(answers[question] ?? null);
    }
  }

  goesBack(): void {
    this.sends({ type: 'question.back' });
  }

  /** From the result, opens a question again. */
  changes(question: string): void {
    this.sends({ type: 'question.change', question });
  }

  restarts(): void {
    this.sends({ type: 'check.restart' });
  }

  /** Reads on in another language; whoever provides the rules knows which. */
  async speaks(): Promise<void> {
    this.sends({ type: 'pack.change' });
    await this.settled();
  }

  sends(event: CheckEvent): void {
    this.#actor.send(event);
  }

  async settled(): Promise<void> {
    await waitFor(this.#actor, (snapshot) => !this.#isLooking(snapshot), { timeout: 2000 });
  }

  /** Whether the rules are being looked at, also for a screen that stays. */
  #isLooking({ children }: { children: Record<string, unknown> }): boolean {
    return this.at !== 'intro' && Object.values(children).some((child) => child !== undefined);
  }
}
