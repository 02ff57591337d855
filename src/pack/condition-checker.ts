import {
  type Condition,
  type Leaf,
  longestCondition,
  negativeOperators,
  operatorsOf,
  outcomeFact,
} from './condition.schema.ts';
import { answersIn, isCircular, isNegative, nodesOf, nodesWithin } from './condition-tree.ts';
import type { JsonFile, JsonPath } from './json-file.ts';
import type { ParsedFiles } from './parsed-files.ts';
import { quote, unknownId } from './problem.ts';
import type { QuestionSource } from './question.schema.ts';

/** Where a condition stands and what it may read there. */
export interface Place {
  file: JsonFile;
  path: JsonPath;
  facts: ReadonlyMap<string, QuestionSource>;
  /** What may be read, as an error says it. */
  scope: string;
  /** Whether it looks at a finished check: only then may it say `not` and read the outcome. */
  finished: boolean;
}

const negativeHint = 'A negative condition is also true when the question was never asked.';

/** Holds conditions against the questions, answers, outcomes and named conditions of their pack. */
export class ConditionChecker {
  readonly named: ReadonlyMap<string, Condition>;
  /** Those that do not go in a circle, and so come to an end when they are written out. */
  readonly #straight: ReadonlyMap<string, Condition>;
  readonly #outcomes: string[];

  constructor(private readonly files: ParsedFiles) {
    this.named = files.conditions();
    this.#straight = new Map([...this.named].filter(([name]) => !isCircular(name, this.named)));
    this.#outcomes = files.one('pack').value.outcomes.map(({ id }) => id);
  }

  check(condition: Condition, place: Place): void {
    this.#checkLength(condition, place);
    for (const [node, path] of nodesOf(condition, place.path)) {
      const here = { ...place, path };
      if ('condition' in node) this.#checkName(node.condition, here);
      else if ('fact' in node) this.#checkLeaf(node, here);
      else if (isNegative(node) && !place.finished) this.#refuseNegative('`not`', here);
    }
  }

  /** Of conditions that hold one another only the innermost is told. */
  #checkLength(condition: Condition, place: Place): void {
    if (
      !this.#isTooLong(condition) ||
      this.#inside(condition).some((part) => this.#isTooLong(part))
    )
      return;
    const found = `a condition of more than ${longestCondition} parts, the named ones written out`;
    this.#report(place, [], found, `at most ${longestCondition} parts`);
  }

  #isTooLong(condition: Condition): boolean {
    const open = [condition];
    let count = 0;
    // The list goes on with what is added to it on the way.
    for (const part of open) {
      count += [...nodesOf(part)].length;
      if (count > longestCondition) return true;
      open.push(...this.#inside(part));
    }
    return false;
  }

  #inside(condition: Condition): Condition[] {
    return [...nodesOf(condition)].flatMap(([node]) => {
      const inner = 'condition' in node && this.#straight.get(node.condition);
      return inner ? [inner] : [];
    });
  }

  #checkName(name: string, place: Place): void {
    const condition = this.named.get(name);
    if (!condition)
      return this.#unknown('condition', name, [...this.named.keys()], place, ['condition']);
    if (place.finished) return;
    for (const node of nodesWithin(condition, this.named)) {
      if (isNegative(node)) {
        this.#refuseNegative(`the condition ${quote(name)}, which is negative,`, place);
      } else if ('fact' in node && !place.facts.has(node.fact)) {
        const found = `the condition ${quote(name)}, which reads ${quote(node.fact)}`;
        this.#report(place, ['condition'], found, place.scope);
      }
    }
  }

  #checkLeaf(leaf: Leaf, place: Place): void {
    const { fact, operator } = leaf;
    if (negativeOperators.includes(operator) && !place.finished) {
      return this.#refuseNegative(`the operator ${quote(operator)}`, place, ['operator']);
    }
    if (fact === outcomeFact && place.finished) {
      return this.#checkAnswers(leaf, this.#outcomes, 'outcome', place);
    }
    const question = place.facts.get(fact);
    if (!question) return this.#unknownFact(fact, place);
    const fitting = operatorsOf[question.type].filter(
      (name) => place.finished || !negativeOperators.includes(name),
    );
    if (!fitting.includes(operator)) {
      const found = `the operator ${quote(operator)} on \`${fact}\`, a question of type ${question.type}`;
      return this.#report(place, ['operator'], found, `one of ${fitting.join(', ')}`);
    }
    if ('options' in question) {
      const ids = question.options.map(({ id }) => id);
      return this.#checkAnswers(leaf, ids, `answer to \`${fact}\``, place);
    }
    const { min, max } = question;
    if (typeof leaf.value === 'number' && (leaf.value < min || leaf.value > max)) {
      const range = `a number from ${min} to ${max}, the range of \`${fact}\``;
      this.#report(place, ['value'], String(leaf.value), range);
    }
  }

  #checkAnswers(leaf: Leaf, known: string[], what: string, place: Place): void {
    const seen = new Set<string>();
    for (const { id, path } of answersIn(leaf)) {
      const key = ['value', ...path];
      if (!known.includes(id)) this.#unknown(what, id, known, place, key);
      if (seen.has(id)) this.#report(place, key, `${quote(id)} a second time`, 'each answer once');
      seen.add(id);
    }
    if (leaf.operator !== 'hasAtLeast') return;
    const { count, of } = leaf.value;
    if (count > new Set(of).size) {
      const found = `at least ${count} of ${of.length} answers`;
      this.#report(place, ['value', 'count'], found, 'no more than there are', 'It is never true.');
    }
  }

  #unknownFact(fact: string, place: Place): void {
    const exists = fact === outcomeFact || this.#isQuestion(fact);
    if (exists) return this.#report(place, ['fact'], `the question ${quote(fact)}`, place.scope);
    this.#unknown('question', fact, [...place.facts.keys()], place, ['fact']);
  }

  #isQuestion(id: string): boolean {
    return this.files
      .all('questions')
      .some(({ value }) => value.questions.some((question) => question.id === id));
  }

  #unknown(kind: string, id: string, known: string[], place: Place, key: JsonPath): void {
    this.files.report(place.file, [...place.path, ...key], unknownId(kind, id, known));
  }

  #refuseNegative(found: string, place: Place, key: JsonPath = []): void {
    const expected = 'a positive condition: what the visitor did answer';
    this.#report(place, key, found, expected, negativeHint);
  }

  #report(place: Place, key: JsonPath, found: string, expected: string, hint?: string): void {
    this.files.report(place.file, [...place.path, ...key], { found, expected, hint });
  }
}
