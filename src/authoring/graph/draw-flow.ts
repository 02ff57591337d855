import type { Condition } from '../../pack/condition.schema.ts';
import { clauseOf } from '../sentences/sentence-of.ts';
import type { Vocabulary } from '../sentences/vocabulary.ts';
import type { EarlyEnd, Flow, FlowTopic } from './flow.ts';
import type { GraphTexts } from './graph.texts.ts';
import { boxAt, circle, lineHeight, path, svgOf, textAt, wrapped } from './svg.ts';
import { titleOf } from './title-of.ts';

/** Where things stand, in pixels: a column of boxes, ways past them at its left, early ends at its right. */
const box = { x: 130, width: 420 };
const spine = box.x + 40;
const frame = { x: 70, width: 810 };
const end = { x: 640, width: 220 };
const gap = 26;
const padding = 12;
const width = 910;

/** The questionnaire as an SVG image: a column from the start to the advice, in the order of asking. */
export function drawFlow({ topics, ends }: Flow, words: Vocabulary, texts: GraphTexts): string {
  const column = new Column(words, texts, ends);
  column.box([texts.start], 'border');
  for (const topic of topics) column.topic(topic);
  column.box([texts.advice], 'border');
  return svgOf(width, column.y + gap, texts.title, column.shapes);
}

/** Boxes under one another, drawn from the top. */
class Column {
  /** Where the next thing starts, and what was drawn; frames come first, so that they lie behind. */
  y = 30;
  readonly #front: string[] = [];
  readonly #back: string[] = [];
  readonly #words: Vocabulary;
  readonly #texts: GraphTexts;
  readonly #ends: readonly EarlyEnd[];
  #isFirst = true;

  constructor(words: Vocabulary, texts: GraphTexts, ends: readonly EarlyEnd[]) {
    this.#words = words;
    this.#texts = texts;
    this.#ends = ends;
  }

  get shapes(): string[] {
    return [...this.#back, ...this.#front];
  }

  /** A box with an arrow to it from what is above; returns the middle of its height. */
  box(lines: readonly string[], style: string): number {
    this.#arrow();
    const height = lines.length * lineHeight + 2 * padding;
    this.#front.push(boxAt({ ...box, y: this.y, height }, style));
    this.#front.push(textAt(box.x + padding, this.y + padding + 14, lines));
    this.y += height;
    return this.y - height / 2;
  }

  topic({ title, askWhen, steps }: FlowTopic): void {
    this.#maybe(askWhen, 40, () => {
      this.#down(gap);
      const top = this.y;
      this.#down(20);
      this.#front.push(textAt(end.x, top + 26, [this.#words.text(title)], 'heading'));
      for (const step of steps) {
        this.#maybe(step.askWhen, 100, () => {
          for (const question of step.questions) {
            const lines = wrapped(titleOf(question, this.#words), box.width - 2 * padding);
            this.#end(this.box(lines, 'question'), 'question', [question.id]);
          }
        });
      }
      this.#down(gap);
      const ids = steps.flatMap(({ questions }) => questions.map(({ id }) => id));
      this.#end(this.y, 'topic', ids);
      this.#down(gap);
      this.#back.push(boxAt({ ...frame, y: top, height: this.y - top }, 'topic', 10));
    });
  }

  /** What is asked under a condition, behind a circle, with a way past it at `left`. */
  #maybe(when: Condition | undefined, left: number, draw: () => void): void {
    if (!when) return draw();
    this.#arrow();
    const top = this.y + 6;
    this.#front.push(circle(spine, top, 6));
    this.y = top + 6;
    const clause = this.#texts.when(clauseOf(this.#words, when, 'subordinate'));
    const lines = wrapped(clause, box.width - 40);
    this.#front.push(textAt(spine + 14, top + 22, lines, 'when'));
    this.#down(lines.length * lineHeight + 6);
    draw();
    this.#down(gap);
    this.#front.push(
      path(
        [
          [spine - 6, top],
          [left, top],
          [left, this.y],
          [spine, this.y],
        ],
        'line',
      ),
      textAt(left + 4, top - 5, [this.#texts.otherwise], 'when'),
    );
  }

  /** The early ends that an answer to one of these questions may lead to. */
  #end(middle: number, at: EarlyEnd['at'], ids: readonly string[]): void {
    const found = this.#ends.filter(
      (one) => one.at === at && one.after.some((id) => ids.includes(id)),
    );
    if (found.length === 0) return;
    const outcomes = found.map(({ outcome }) => this.#words.outcome(outcome)).join(' / ');
    const lines = wrapped(outcomes, end.width - 2 * padding);
    const height = lines.length * lineHeight + padding;
    const from = at === 'question' ? box.x + box.width : spine;
    const top = middle - height / 2;
    this.#front.push(
      path(
        [
          [from, middle],
          [end.x, middle],
        ],
        'dotted',
      ),
      boxAt({ ...end, y: top, height }, 'end', 15),
      textAt(end.x + padding, top + padding / 2 + 14, lines),
    );
  }

  #arrow(): void {
    if (!this.#isFirst) this.#line(gap, 'arrow');
    this.#isFirst = false;
  }

  #down(distance: number): void {
    this.#line(distance, 'line');
  }

  #line(distance: number, style: 'arrow' | 'line'): void {
    this.#front.push(
      path(
        [
          [spine, this.y],
          [spine, this.y + distance],
        ],
        style,
      ),
    );
    this.y += distance;
  }
}
