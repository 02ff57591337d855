import type { QuestionSource } from '../../pack/question.schema.ts';
import { questionsOf } from '../../pack/questions.ts';
import type { Decisive } from '../../proof/encode.ts';
import type { Formula, Formulas } from '../../proof/formula.ts';

/**
 * That the variables stand for the same answers in both packs. An exclusive answer has no variable of
 * its own: where only the mutant has it exclusive, its variable is bound to say the same.
 */
export function sameAnswers(formulas: Formulas, before: Decisive, after: Decisive): Formula {
  const exclusiveBefore = new Set(questionsOf(before).flatMap(exclusiveIn));
  return formulas.and(
    ...questionsOf(after)
      .filter((question) => exclusiveIn(question).some((name) => !exclusiveBefore.has(name)))
      .map((question) => {
        const others = optionsOf(question).filter(({ exclusive }) => !exclusive);
        const isNone = formulas.not(
          formulas.or(...others.map(({ id }) => formulas.variable(`${question.id}/${id}`))),
        );
        return formulas.and(
          ...exclusiveIn(question).map((name) =>
            formulas.not(formulas.differs(formulas.variable(name), isNone)),
          ),
        );
      }),
  );
}

const optionsOf = (question: QuestionSource) => ('options' in question ? question.options : []);

const exclusiveIn = (question: QuestionSource): string[] =>
  optionsOf(question)
    .filter(({ exclusive }) => exclusive)
    .map(({ id }) => `${question.id}/${id}`);
