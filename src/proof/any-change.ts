import type { PackSource } from '../pack/pack-source.ts';
import type { QuestionSource } from '../pack/question.schema.ts';
import { questionsOf } from '../pack/questions.ts';
import type { Answered } from './answered.ts';
import { changesIn } from './changes.ts';
import { type Encoding, encode } from './encode.ts';
import type { Formula, Formulas } from './formula.ts';

/** A visitor who shares no variable with the first. */
export const secondVisitor = (formulas: Formulas, source: PackSource): Encoding =>
  encode(formulas, source, { naming: (id) => `${id}″` });

/** That the second visitor is as the first, but for one step for the worse in one answer. */
export function anyChange(
  formulas: Formulas,
  source: PackSource,
  first: Encoding,
  second: Encoding,
): Formula {
  const same = new Map(
    questionsOf(source).map((question) => {
      const [one, other] = [first, second].map(({ questions }) => questions.get(question.id));
      return [question.id, one && other ? isSame(formulas, question, one, other) : formulas.true];
    }),
  );
  const changes = changesIn(formulas, source).map(({ question, steps }) => {
    const [one, other] = [first, second].map(({ questions }) => questions.get(question));
    const others = [...same].filter(([id]) => id !== question).map(([, formula]) => formula);
    return one && other
      ? formulas.and(formulas.or(...steps(one, other)), ...others)
      : formulas.false;
  });
  return formulas.or(...changes);
}

/** A question that only one of the two is asked may have any answer. */
function isSame(
  formulas: Formulas,
  question: QuestionSource,
  one: Answered,
  other: Answered,
): Formula {
  const parts = [
    (answer: Answered) => answer.given,
    ...('options' in question
      ? question.options.map(
          ({ id }) =>
            (answer: Answered) =>
              answer.chosen(id),
        )
      : Array.from(
          { length: question.max - question.min },
          (_, step) => (answer: Answered) => answer.least(question.min + 1 + step),
        )),
  ];
  return formulas.implies(
    formulas.and(one.asked, other.asked),
    formulas.and(...parts.map((part) => formulas.not(formulas.differs(part(one), part(other))))),
  );
}
