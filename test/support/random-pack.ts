import type { Condition } from '../../src/pack/condition.schema.ts';
import type { PackSource } from '../../src/pack/pack-source.ts';
import type { QuestionSource } from '../../src/pack/question.schema.ts';
import type { Text } from '../../src/pack/text.schema.ts';
import { type Random, randomFrom } from './random.ts';
import { theSource } from './the-pack.ts';

/** What a condition may read where it stands. */
interface Scope {
  questions: readonly QuestionSource[];
  named: readonly string[];
  /** Whether it may say what was not chosen, and read the outcome. */
  finished: boolean;
}

/**
 * A pack with the outcomes of the real one and a few questions, conditions, rules and advice at random:
 * every type of question, every operator, every place where a condition may stand.
 *
 * @param sizes how many questions it has.
 */
export function randomPack(seed: number, sizes: readonly [number, number] = [3, 8]): PackSource {
  const random = randomFrom(seed);
  const topics = topicsOf(random.between(2, 3), random.between(...sizes));
  const conditions: Record<string, Condition> = {};
  const known: QuestionSource[] = [];
  const scope = (finished = false): Scope => ({
    questions: known,
    named: Object.keys(conditions).filter((name) => finished || !name.startsWith('late')),
    finished,
  });
  for (const topic of topics) {
    if (known.length > 0 && random.percent(30)) topic.askWhen = node(random, scope(), 2);
    for (const at of topic.questions.keys()) {
      const question = questionAt(random, known.length);
      if (known.length > 0 && random.percent(40)) question.askWhen = node(random, scope(), 2);
      topic.questions[at] = question;
      known.push(question);
      if (random.percent(30)) conditions[`early-${known.length}`] = node(random, scope(), 2);
    }
  }
  const rules = theSource().outcomes.flatMap(({ id: outcome }) =>
    Array.from({ length: random.between(0, 2) }, (_, at) => ({
      name: `${outcome}-${at}`,
      conditions: node(random, scope(), 3),
      event: {
        type: 'outcome' as const,
        params: { outcome, reason: text, rationale: 'r', sources },
      },
    })),
  );
  for (let at = 0; at < 2; at++) conditions[`late-${at}`] = node(random, scope(true), 2);
  const advice = Array.from({ length: 4 }, (_, at) => ({
    name: `advice-${at}`,
    conditions: node(random, scope(true), 3),
    event: {
      type: 'advice' as const,
      params: { topic: 'tips', priority: 1 as const, title: text, text, sources },
    },
  }));
  return {
    ...theSource(),
    topics,
    conditions,
    rules,
    advice,
    plans: { weeks: [], programmes: [] },
    contradictions: [],
    newSigns: { as: [], atLeast: [] },
    guarantees: [],
    cases: [],
  };
}

const inBoth = (words: string) => ({ nl: words, en: words }) as Text;
const text = inBoth('tekst');
const sources = ['expert'];

function topicsOf(count: number, questions: number): PackSource['topics'] {
  return Array.from({ length: count }, (_, at) => ({
    id: `topic-${at}`,
    title: text,
    // The places are filled one by one, since a condition reads the questions before it.
    questions: new Array(Math.ceil((questions - at) / count)).fill(undefined),
  }));
}

function questionAt(random: Random, at: number): QuestionSource {
  const words = 'woord '.repeat(random.between(1, 9)).trim();
  const shared = { id: `q${at}`, text: inBoth(words) };
  const option = (id: string) => ({ id, text });
  switch (random.oneOf(['single', 'multi', 'multi', 'scale', 'number'] as const)) {
    case 'single': {
      const options = ['a', 'b', 'c'].slice(0, random.between(2, 3)).map(option);
      const usual = random.percent(50) ? random.between(0, options.length - 1) : -1;
      const marked = options.map((one, place) =>
        place === usual ? { ...one, usual: true as const } : one,
      );
      return { ...shared, type: 'single', options: marked as typeof options };
    }
    case 'multi': {
      const signs = ['a', 'b', 'c'].slice(0, random.between(2, 3)).map(option);
      const none = random.percent(80) ? [{ ...option('none'), exclusive: true as const }] : [];
      return { ...shared, type: 'multi', options: [...signs, ...none] };
    }
    case 'scale':
      return { ...shared, type: 'scale', min: random.between(0, 1), max: random.between(2, 4) };
    case 'number': {
      const optional = random.percent(50) ? { optional: true as const } : {};
      return {
        ...shared,
        type: 'number',
        min: 2,
        max: random.between(3, 5),
        unit: text,
        ...optional,
      };
    }
  }
}

function node(random: Random, scope: Scope, depth: number): Condition {
  const parts = () =>
    Array.from({ length: random.between(1, 3) }, () => part(random, scope, depth - 1));
  if (scope.finished && random.percent(20)) return { not: part(random, scope, depth - 1) };
  return random.percent(50) ? { all: parts() } : { any: parts() };
}

function part(random: Random, scope: Scope, depth: number): Condition {
  if (depth > 0 && random.percent(40)) return node(random, scope, depth);
  if (scope.named.length > 0 && random.percent(25)) return { condition: random.oneOf(scope.named) };
  return leaf(random, scope);
}

function leaf(random: Random, { questions, finished }: Scope): Condition {
  if (finished && random.percent(20)) return choice(random, 'outcome', outcomes(), finished);
  const question = random.oneOf(questions);
  const { id: fact } = question;
  if ('min' in question) {
    const operator = random.oneOf(['greaterThanInclusive', 'lessThanInclusive'] as const);
    const half = random.percent(20) ? 0.5 : 0;
    const value = random.between(question.min, question.max - 1) + half;
    return { fact, operator, value: random.percent(20) ? question.max : value };
  }
  const ids = question.options.map(({ id }) => id);
  if (question.type === 'single') return choice(random, fact, ids, finished);
  const operators = ['contains', 'someFact:in', 'hasAtLeast', 'doesNotContain'] as const;
  const operator = random.oneOf(finished ? operators : operators.slice(0, 3));
  if (operator === 'someFact:in') return { fact, operator, value: random.some(ids, 2) };
  if (operator === 'hasAtLeast') {
    const of = random.some(ids, random.between(2, ids.length));
    return { fact, operator, value: { count: random.between(2, of.length), of } };
  }
  return { fact, operator, value: random.oneOf(ids) };
}

function choice(random: Random, fact: string, ids: string[], finished: boolean): Condition {
  const operators = ['equal', 'in', 'notEqual', 'notIn'] as const;
  const operator = random.oneOf(finished ? operators : operators.slice(0, 2));
  if (operator === 'in' || operator === 'notIn') {
    return { fact, operator, value: random.some(ids, random.between(1, ids.length)) };
  }
  return { fact, operator, value: random.oneOf(ids) };
}

const outcomes = () => theSource().outcomes.map(({ id }) => id);
