import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Answer, Answers } from '../../pack/answers.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import type { QuestionSource } from '../../pack/question.schema.ts';
import { questionsOf } from '../../pack/questions.ts';
import { type Naming, variablesOf } from '../../proof/answered.ts';
import { type Encoding, encode } from '../../proof/encode.ts';
import { evaluator, type Formula, Formulas } from '../../proof/formula.ts';
import { drawAnswer } from './draw-answer.ts';

export interface SampleOptions {
  count: number;
  /** A whole number; the same seed draws the same visitors. */
  seed: number;
}

/** Up to 32 visitors at once, one in each bit of what is true of them. */
export interface Crowd {
  size: number;
  /** The bits of the visitors of whom a formula is true. */
  truthOf(formula: Formula): number;
  isTrue(variable: string, visitor: number): boolean;
}

/** Questions to draw answers to, and how often each answer occurs. */
export interface Drawn {
  questions: readonly QuestionSource[];
  population: PackSource['population'];
  /** Of the pack that the population belongs to, whose conditions it reads. */
  encoding: Encoding;
  naming?: Naming;
}

/** How many visitors fit in the bits of one number. */
const crowd = 32;

/** Visitors as the pack's own population file assumes them: what they answer to what they are asked. */
export function visitorsFrom(source: PackSource, options: SampleOptions): Answers[] {
  const encoding = encode(new Formulas(), source);
  const questions = questionsOf(source);
  const drawn = [{ questions, population: source.population, encoding }];
  return [...crowdsFrom(drawn, options)].flatMap(({ size, truthOf, isTrue }) =>
    Array.from({ length: size }, (_, visitor) =>
      encoding.answersFrom(
        (variable) => isTrue(variable, visitor),
        (formula) => isSet(truthOf(formula), visitor),
      ),
    ),
  );
}

/**
 * Crowds of visitors with an answer to every question, asked or not: whoever is asked other questions
 * by another pack then has an answer there as well.
 */
export function* crowdsFrom(
  drawn: readonly Drawn[],
  { count, seed }: SampleOptions,
): Generator<Crowd> {
  const generator = xoroshiro128plus(seed);
  const random = () => uniformFloat64(generator);
  const draws = drawn.flatMap(drawsOf);
  for (let left = count; left > 0; left -= crowd) {
    const size = Math.min(left, crowd);
    const bits = new Map<string, number>();
    const truth = (variable: string) => bits.get(variable) ?? 0;
    // What it remembers stays true: a `when` reads only questions that were answered before.
    const soFar = evaluator(truth);
    for (const { question, list, trueOf } of draws) {
      for (let visitor = 0; visitor < crowd; visitor++) {
        const shares = list.find(({ when }) => !when || isSet(soFar(when), visitor))?.shares;
        for (const variable of trueOf(drawAnswer(question, shares, random))) {
          bits.set(variable, (bits.get(variable) ?? 0) | (1 << visitor));
        }
      }
    }
    const isTrue = (variable: string, visitor: number) => isSet(truth(variable), visitor);
    yield { size, truthOf: evaluator(truth), isTrue };
  }
}

function drawsOf({ questions, population, encoding, naming = (id) => id }: Drawn) {
  const listed = new Map(Object.entries(population?.answers ?? {}));
  return questions.map((question) => {
    const known = new Map<string, readonly string[]>();
    const trueOf = (answer: Answer): readonly string[] => {
      const key = String(answer);
      const given = { [question.id]: answer };
      const variables = known.get(key) ?? [...variablesOf([question], given, naming)];
      known.set(key, variables);
      return variables;
    };
    const list = (listed.get(question.id) ?? []).map((shares) => ({
      shares,
      when: shares.when && encoding.holds(shares.when),
    }));
    return { question, list, trueOf };
  });
}

const isSet = (bits: number, visitor: number): boolean => ((bits >>> visitor) & 1) === 1;
