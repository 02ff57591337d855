import type { Answer } from '../../pack/answers.ts';
import { outcomeFact } from '../../pack/condition.schema.ts';
import type { Language } from '../../pack/language.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import type { QuestionSource } from '../../pack/question.schema.ts';
import { questionsOf } from '../../pack/questions.ts';
import type { Text } from '../../pack/text.schema.ts';
import { type Grammar, grammars } from './grammar.ts';

/** An option longer than this is cut at a word. */
const longest = 80;

/** What the pack itself calls its questions, answers and outcomes, in one language. */
export class Vocabulary {
  readonly grammar: Grammar;
  readonly #questions: ReadonlyMap<string, QuestionSource>;

  constructor(
    readonly source: PackSource,
    readonly language: Language,
  ) {
    this.grammar = grammars[language];
    this.#questions = new Map(questionsOf(source).map((question) => [question.id, question]));
  }

  /** A text of the pack; in another language where this one is missing. */
  text(text: Text): string {
    return text[this.language] ?? Object.values(text)[0] ?? '';
  }

  quoted(text: Text): string {
    return `“${this.text(text)}”`;
  }

  isMulti(fact: string): boolean {
    return this.#questions.get(fact)?.type === 'multi';
  }

  /** A question in a few words, within a sentence: `plek`. */
  question(fact: string): string {
    if (fact === outcomeFact) return this.grammar.outcome;
    const question = this.#questions.get(fact);
    if (!question) return `‘${fact}’`;
    if (!question.label) return this.grammar.answerTo(this.heading(fact));
    return `${lowered(this.text(question.label))}${this.#idWhereShared(question)}`;
  }

  /** A question as something is ticked under it: `‘Rugsignalen’`. */
  heading(fact: string): string {
    const question = this.#questions.get(fact);
    if (!question) return `‘${fact}’`;
    return `‘${this.#nameOf(question)}’${this.#idWhereShared(question)}`;
  }

  /** An answer as the visitor reads it, in quotes; an outcome by its badge. */
  answer(fact: string, id: string): string {
    const question = this.#questions.get(fact);
    const options =
      fact === outcomeFact
        ? this.source.outcomes.map((outcome) => ({ id: outcome.id, text: outcome.badge }))
        : question && 'options' in question
          ? question.options
          : [];
    const option = options.find((candidate) => candidate.id === id);
    if (!option) return `“${id}”`;
    const text = shortened(this.text(option.text));
    const others = options.filter((other) => shortened(this.text(other.text)) === text);
    return others.length > 1 ? `“${text}” (${id})` : `“${text}”`;
  }

  /** An answer that was given, as the visitor read it; undefined where there is none. */
  given(fact: string, answer: Answer): string | undefined {
    if (answer === null) return undefined;
    if (typeof answer === 'number') return this.amount(fact, answer);
    return this.grammar.list([answer].flat().map((id) => this.answer(fact, id)));
  }

  outcome(id: string): string {
    const outcome = this.source.outcomes.find((candidate) => candidate.id === id);
    return outcome ? this.text(outcome.badge) : id;
  }

  /** A number with the unit of its question. */
  amount(fact: string, value: number): string {
    const question = this.#questions.get(fact);
    return question?.type === 'number' ? `${value} ${this.text(question.unit)}` : String(value);
  }

  #nameOf({ label, text }: QuestionSource): string {
    return this.text(label ?? text);
  }

  #idWhereShared(question: QuestionSource): string {
    const name = this.#nameOf(question);
    const called = [...this.#questions.values()].filter((other) => this.#nameOf(other) === name);
    return called.length > 1 ? ` (${question.id})` : '';
  }
}

/** Without the capital of a heading; `MS` keeps its own. */
const lowered = (text: string) =>
  text.replace(/^\p{Lu}(?!\p{Lu})/u, (capital) => capital.toLowerCase());

function shortened(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/\s+\S*$/, '')}…`;
}
