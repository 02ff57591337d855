import type { Answers } from '../../src/pack/answers.ts';
import type { PackSource } from '../../src/pack/pack-source.ts';
import { encode } from '../../src/proof/encode.ts';
import { type Formula, Formulas, truthIn } from '../../src/proof/formula.ts';

/** What the formulas of the proof say of a finished check; names only, in the order of the pack. */
export interface Said {
  isVisitor: boolean;
  asked: string[];
  outcome: string[];
  fired: string[];
  advice: string[];
}

/** Reads visitors with the formulas that the proof rests on, without the solver. */
export function formulaReader(source: PackSource): (answers: Answers) => Said {
  const encoding = encode(new Formulas(), source);
  const asked = [...encoding.questions].map(([id, answer]) => [id, answer.asked] as const);
  const outcomes = source.outcomes.map(({ id }) => [id, encoding.hears(id)] as const);
  const advice = source.advice.map(
    ({ name, conditions }) => [name, encoding.holds(conditions)] as const,
  );
  return (answers) => {
    const isTrue = truthIn(encoding.variablesOf(answers));
    const trueOf = (named: Iterable<readonly [string, Formula]>) =>
      [...named].filter(([, formula]) => isTrue(formula)).map(([name]) => name);
    return {
      isVisitor: isTrue(encoding.visitors),
      asked: trueOf(asked),
      outcome: trueOf(outcomes),
      fired: trueOf(encoding.fired),
      advice: trueOf(advice),
    };
  };
}
