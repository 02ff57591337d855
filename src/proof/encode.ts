import type { Answers } from '../pack/answers.ts';
import { type Condition, outcomeFact } from '../pack/condition.schema.ts';
import { factsIn } from '../pack/condition-tree.ts';
import type { PackSource } from '../pack/pack-source.ts';
import type { QuestionSource } from '../pack/question.schema.ts';
import { questionsOf } from '../pack/questions.ts';
import {
  type Answered,
  answerable,
  answered,
  answerFrom,
  type Naming,
  variablesOf,
} from './answered.ts';
import { encodeCondition, type Known, type KnownAnswer } from './encode-condition.ts';
import type { Formula, Formulas } from './formula.ts';

/** What of a pack decides who is asked what, and where that leads. */
export type Decisive = Pick<
  PackSource,
  'topics' | 'conditions' | 'rules' | 'outcomes' | 'fallback'
>;

/** Every visitor of a pack at once, as formulas over their answers. */
export interface Encoding {
  /** True of the variables that stand for a visitor. */
  visitors: Formula;
  /** Of each question: what can be said of its answer at the end of the check. */
  questions: ReadonlyMap<string, Answered>;
  /** Of each rule that asks for an outcome: whether it is true at the end of the check. */
  fired: ReadonlyMap<string, Formula>;
  /** Whether the outcome is this serious or more, by its place in the list of the pack. */
  atLeast(rank: number): Formula;
  /** Whether this is the outcome. */
  hears(outcome: string): Formula;
  /** A condition on the finished check; it may read the outcome. */
  holds(condition: Condition): Formula;
  /** The answers that variables stand for, of the questions that are asked, in order. */
  answersFrom(isTrue: (variable: string) => boolean, value: (formula: Formula) => boolean): Answers;
  /** The variables that are true for a visitor with these answers. */
  variablesOf(answers: Answers): Set<string>;
}

export interface EncodeOptions {
  /** Calls a question otherwise, for a second visitor who answers it otherwise. */
  naming?: Naming;
  /** Asks on where the check would end early. */
  asksOn?: boolean;
}

/** Turns a pack into formulas that say of every visitor what is asked and what comes out. */
export function encode(
  formulas: Formulas,
  pack: Decisive,
  { naming = (question) => question, asksOn = false }: EncodeOptions = {},
): Encoding {
  const questions = questionsOf(pack);
  const known = asksOn
    ? walk(formulas, { ...pack, rules: [] }, naming)
    : walk(formulas, pack, naming);
  const fired = new Map(
    pack.rules.map(({ name, conditions }) => [
      name,
      encodeCondition(formulas, conditions, known, pack.conditions),
    ]),
  );
  const ranks = new Map(pack.outcomes.map(({ id }, rank) => [id, rank]));
  const atLeast = memoised((rank: number) => {
    const enough = pack.rules.filter(
      ({ event }) => (ranks.get(event.params.outcome) ?? -1) >= rank,
    );
    const some = formulas.or(...enough.map(({ name }) => fired.get(name) ?? formulas.false));
    const fallback = (ranks.get(pack.fallback) ?? -1) >= rank;
    return fallback ? formulas.or(some, formulas.not(formulas.or(...fired.values()))) : some;
  });
  const hears = (outcome: string) => {
    const rank = ranks.get(outcome);
    if (rank === undefined) return formulas.false;
    return formulas.and(atLeast(rank), formulas.not(atLeast(rank + 1)));
  };
  const finished: Known = new Map<string, KnownAnswer>([
    ...known,
    [outcomeFact, { given: formulas.true, chosen: hears, least: () => formulas.false }],
  ]);
  return {
    visitors: formulas.and(...questions.map((question) => answerable(formulas, question, naming))),
    questions: known,
    fired,
    atLeast,
    hears,
    holds: (condition) => encodeCondition(formulas, condition, finished, pack.conditions),
    answersFrom: (isTrue, value) =>
      Object.fromEntries(
        questions
          .filter(({ id }) => value(known.get(id)?.asked ?? formulas.false))
          .map((question) => [question.id, answerFrom(question, naming, isTrue)]),
      ),
    variablesOf: (answers) => variablesOf(questions, answers, naming),
  };
}

/**
 * The questions in order, as the walk of the check asks them: up to the first answer with which an
 * emergency is certain, and to the end of the topic in which an outcome is that ends it.
 */
function walk(formulas: Formulas, pack: Decisive, naming: Naming): Map<string, Answered> {
  const { conditions: named, topics } = pack;
  const known = new Map<string, Answered>();
  const holds = (condition: Condition | undefined) =>
    condition ? encodeCondition(formulas, condition, known, named) : formulas.true;
  const { stopping, emergency } = endingRules(pack);
  const readersOf = (question: QuestionSource) =>
    emergency.filter(({ reads }) => reads.has(question.id));
  let goesOn = formulas.true;
  for (const topic of topics) {
    const entered = formulas.and(goesOn, holds(topic.askWhen));
    let isCalm = formulas.true;
    for (const question of topic.questions) {
      const asked = formulas.and(entered, isCalm, holds(question.askWhen));
      known.set(question.id, answered(formulas, question, asked, naming));
      const urgent = readersOf(question).map(({ conditions }) => holds(conditions));
      isCalm = formulas.and(isCalm, formulas.not(formulas.or(...urgent)));
    }
    const ended = stopping.map(({ conditions }) => holds(conditions));
    goesOn = formulas.and(goesOn, formulas.not(formulas.or(...ended)));
  }
  return known;
}

function endingRules({ rules, outcomes, conditions }: Decisive) {
  const named = new Map(Object.entries(conditions));
  const ends = new Map(outcomes.map((outcome) => [outcome.id, outcome.ends]));
  const stopping = rules
    .map(({ conditions, event }) => ({
      conditions,
      reads: factsIn(conditions, named),
      ends: ends.get(event.params.outcome) ?? null,
    }))
    .filter((rule) => rule.ends !== null);
  return { stopping, emergency: stopping.filter((rule) => rule.ends === 'now') };
}

function memoised<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
