import type { Answer } from '../../src/pack/answers.ts';
import type { PackSource } from '../../src/pack/pack-source.ts';
import type { QuestionSource } from '../../src/pack/question.schema.ts';
import { questionsOf } from '../../src/pack/questions.ts';
import { signsOf, variablesOf } from '../../src/proof/answered.ts';
import { evaluator, type Formula } from '../../src/proof/formula.ts';
import { type Random, randomFrom } from '../support/random.ts';

/** Random visitors as bits, so that a formula is worked out for 32 of them at once. */
export class Crowd {
  readonly #bits = new Map<string, Int32Array>();
  readonly #words: number;

  /**
   * Draws an answer to every question, asked or not. Every second visitor has no or few signs, since
   * with many of them the check ends before it comes to the rarer questions.
   *
   * @param changed the questions that a second visitor, alike in all else, answers otherwise.
   */
  constructor(source: PackSource, count: number, changed: readonly string[], seed = 1) {
    this.#words = Math.ceil(count / 32);
    const random = randomFrom(seed);
    for (const question of questionsOf(source)) {
      const before = variablesIn(question, question.id);
      const after = variablesIn(question, `${question.id}′`);
      for (let at = 0; at < this.#words * 32; at++) {
        const answer = drawn(question, random, at % 2 === 0);
        this.#mark(at, before(answer));
        if (!changed.includes(question.id)) continue;
        this.#mark(at, after(another(question, answer, random)));
      }
    }
  }

  /** How many of the visitors a formula is true for. */
  count(formula: Formula): number {
    let count = 0;
    for (let word = 0; word < this.#words; word++) {
      const truth = evaluator((variable) => this.#bits.get(variable)?.[word] ?? 0)(formula);
      count += ones(truth);
    }
    return count;
  }

  #mark(at: number, variables: readonly string[]): void {
    for (const variable of variables) {
      const bits = this.#bits.get(variable) ?? new Int32Array(this.#words);
      this.#bits.set(variable, bits);
      bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
    }
  }
}

/** The variables of an answer, worked out once for each. */
function variablesIn(question: QuestionSource, name: string): (answer: Answer) => string[] {
  const known = new Map<string, string[]>();
  return (answer) => {
    const key = String(answer);
    const variables = known.get(key) ?? [
      ...variablesOf([question], { [question.id]: answer }, () => name),
    ];
    known.set(key, variables);
    return variables;
  };
}

function drawn(question: QuestionSource, random: Random, isLight: boolean): Answer {
  if (question.type === 'single') return random.oneOf(question.options).id;
  if (question.type !== 'multi') return random.between(question.min, question.max);
  const count = isLight ? Number(random.percent(8)) : random.between(0, 4);
  return random.some(signsOf(question), count).map(({ id }) => id);
}

/** One more sign, one step higher, or any answer. */
function another(question: QuestionSource, answer: Answer, random: Random): Answer {
  if (question.type === 'single') return random.oneOf(question.options).id;
  if (typeof answer === 'number') return answer + 1;
  const signs = [answer].flat();
  const others = signsOf(question as Extract<QuestionSource, { options: unknown }>);
  return [...signs, random.oneOf(others).id] as string[];
}

function ones(word: number): number {
  let count = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
