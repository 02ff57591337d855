import type { QuestionSource } from '../../pack/question.schema.ts';
import type { Formula } from '../../proof/formula.ts';
import { crowdsFrom, type Drawn, type SampleOptions } from '../population/sample.ts';
import { type Compared, questionsById, type Which } from './compared.ts';

/** How many visitors something is true of, out of those drawn who can be compared. */
export interface Estimate {
  counts: ReadonlyMap<Formula, number>;
  of: number;
  /** Whose population file the visitors were drawn from; null where every answer is as likely. */
  population: Which | null;
}

/** Draws visitors and counts of how many each formula is true. */
export function estimate(
  compared: Compared,
  formulas: readonly Formula[],
  options: SampleOptions,
): Estimate {
  const { source, visitors } = compared;
  const counts = new Map(formulas.map((formula) => [formula, 0]));
  let of = 0;
  for (const { size, truthOf } of crowdsFrom(drawnFrom(compared), options)) {
    const present = size < 32 ? (1 << size) - 1 : -1;
    const there = present & truthOf(visitors);
    of += bitsIn(there);
    for (const [formula, count] of counts) {
      counts.set(formula, count + bitsIn(there & truthOf(formula)));
    }
  }
  const population = source.new.population ? 'new' : source.old.population ? 'old' : null;
  return { counts, of, population };
}

/** The questions of the new pack, and what only the old one asks; each by its own population file. */
function drawnFrom({ source, encoding, naming }: Compared): Drawn[] {
  const populationOf = (first: Which, second: Which) => {
    const which = source[first].population ? first : second;
    return { population: source[which].population, encoding: encoding[which] };
  };
  const known = questionsById(source.new);
  const isShared = (id: string) => naming.old(id) === naming.new(id);
  const onlyOld = [...questionsById(source.old).values()].flatMap((question) =>
    isShared(question.id) ? signsBeside(question, known.get(question.id)) : [question],
  );
  return [
    { ...populationOf('new', 'old'), naming: naming.new, questions: [...known.values()] },
    { ...populationOf('old', 'new'), naming: naming.old, questions: onlyOld },
  ];
}

/** A multiple choice with only the signs that the other pack does not have. */
function signsBeside(
  question: QuestionSource,
  other: QuestionSource | undefined,
): QuestionSource[] {
  if (question.type !== 'multi' || other?.type !== 'multi') return [];
  const known = new Set(other.options.map(({ id }) => id));
  const options = question.options.filter(({ id, exclusive }) => exclusive || !known.has(id));
  return options.some(({ exclusive }) => !exclusive) ? [{ ...question, options }] : [];
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
