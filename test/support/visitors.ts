import type { Answer, Answers } from '../../src/pack/answers.ts';
import type { PackSource } from '../../src/pack/pack-source.ts';
import type { QuestionSource } from '../../src/pack/question.schema.ts';
import { interpret } from './interpreter.ts';
import { type Random, randomFrom } from './random.ts';

/** Visitors by how they answer; the same seed is always the same visitor. */
export const kinds = [
  'uniform',
  'light',
  'heavy',
  'almost a case',
  'also answered what is not asked',
  'stopped half-way',
] as const;
export type Kind = (typeof kinds)[number];

export interface Visitor {
  seed: number;
  kind: Kind;
  answers: Answers;
}

/** How a kind of visitor answers one question; `at` is its place among all questions. */
type Manner = (question: QuestionSource, at: number) => Answer;

export function visitorFrom(pack: PackSource, seed: number): Visitor {
  const random = randomFrom(seed);
  const kind = kinds[seed % kinds.length] as Kind;
  return { seed, kind, answers: answersOf(kind, pack, random) };
}

/** A visitor with an answer to every question, asked or not: then one changed answer is one change. */
export function knowsEverything(pack: PackSource, seed: number): Answers {
  const random = randomFrom(seed);
  const manner = random.oneOf([uniform, light, heavy])(pack, random);
  return { ...everything(pack, manner), ...(random.percent(50) ? aCase(pack, random) : {}) };
}

/** As a failed test prints a visitor; the seed is enough to meet this one again. */
export const introduce = ({ seed, kind, answers }: Visitor): string =>
  `visitor ${seed} (${kind}) ${JSON.stringify(answers)}`;

function answersOf(kind: Kind, pack: PackSource, random: Random): Answers {
  switch (kind) {
    case 'uniform':
      return onlyAsked(pack, everything(pack, uniform(pack, random)));
    case 'light':
      return onlyAsked(pack, everything(pack, light(pack, random)));
    case 'heavy':
      return onlyAsked(pack, everything(pack, heavy(pack, random)));
    case 'almost a case':
      return onlyAsked(pack, almostACase(pack, random));
    case 'also answered what is not asked':
      return random.percent(50) ? everything(pack, light(pack, random)) : almostACase(pack, random);
    case 'stopped half-way':
      return halfOf(pack, everything(pack, random.oneOf([light, heavy])(pack, random)), random);
  }
}

function uniform(_: PackSource, random: Random): Manner {
  return (question) => answer(question, random, () => random.between(0, 4));
}

function light(_: PackSource, random: Random): Manner {
  return (question) => answer(question, random, () => (random.percent(92) ? 0 : 1));
}

/** Has no signs up to some question and many after it, so that later topics meet signs as well. */
function heavy({ topics }: PackSource, random: Random): Manner {
  const from = random.between(0, topics.flatMap(({ questions }) => questions).length - 1);
  return (question, at) => answer(question, random, () => (at < from ? 0 : random.between(1, 5)));
}

/** @param signs how many answers of a multiple choice are ticked; none is "none of these". */
function answer(question: QuestionSource, random: Random, signs: () => number): Answer {
  if (question.type === 'scale') return random.between(question.min, question.max);
  if (question.type === 'number') {
    const skips = question.optional && random.percent(50);
    return skips ? null : random.between(question.min, question.max);
  }
  if (question.type === 'single') return random.oneOf(question.options).id;
  const exclusive = question.options.find((option) => option.exclusive);
  const others = question.options.filter((option) => option !== exclusive);
  const count = signs();
  if (count === 0 && exclusive) return [exclusive.id];
  return random.some(others, Math.max(count, 1)).map(({ id }) => id);
}

const questionsOf = ({ topics }: PackSource) => topics.flatMap(({ questions }) => questions);

const everything = (pack: PackSource, manner: Manner): Answers =>
  Object.fromEntries(questionsOf(pack).map((question, at) => [question.id, manner(question, at)]));

const aCase = (pack: PackSource, random: Random): Answers => random.oneOf(pack.cases).answers;

function almostACase(pack: PackSource, random: Random): Answers {
  const others = everything(pack, light(pack, random));
  const example = { ...aCase(pack, random) };
  for (const question of random.some(questionsOf(pack), random.between(1, 4))) {
    example[question.id] = uniform(pack, random)(question, 0);
  }
  return { ...others, ...example };
}

function onlyAsked(pack: PackSource, answers: Answers): Answers {
  const { asked } = interpret(pack, answers);
  return Object.fromEntries(asked.map((id) => [id, answers[id] ?? null]));
}

/** Ends after some question, or misses a few answers in the midst of the others. */
function halfOf(pack: PackSource, answers: Answers, random: Random): Answers {
  const given = Object.entries(onlyAsked(pack, answers));
  const some = random.percent(70)
    ? given.slice(0, random.between(0, given.length))
    : given.filter(() => random.percent(85));
  return Object.fromEntries(some);
}
