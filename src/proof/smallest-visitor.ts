import type { Answers } from '../pack/answers.ts';
import { questionsOf } from '../pack/questions.ts';
import { signsOf } from './answered.ts';
import type { Decisive, Encoding } from './encode.ts';
import { type Assignment, type Formula, type Formulas, truthIn } from './formula.ts';
import type { Z3Solver } from './z3.ts';

/**
 * The plainest visitor of whom a formula is true: with the fewest signs, and then with as many usual
 * answers as can be, since that is the one a clinician understands at a glance.
 *
 * @returns null where there is no such visitor.
 */
export async function smallestVisitor(
  solver: Z3Solver,
  formulas: Formulas,
  pack: Decisive,
  encoding: Encoding,
  formula: Formula,
): Promise<Assignment | null> {
  return solver.fewest(formulas.and(encoding.visitors, formula), [
    signsIn(pack, encoding),
    unusualIn(formulas, pack, encoding),
  ]);
}

/** The answers of a visitor, to the questions that are asked. */
export function answersIn(encoding: Encoding, assignment: Assignment): Answers {
  return encoding.answersFrom((variable) => assignment.has(variable), truthIn(assignment));
}

const signsIn = (pack: Decisive, { questions }: Encoding): Formula[] =>
  questionsOf(pack).flatMap((question) =>
    question.type === 'multi'
      ? signsOf(question).flatMap(({ id }) => questions.get(question.id)?.chosen(id) ?? [])
      : [],
  );

/** Of each question with a usual answer: that another one was given. */
function unusualIn(formulas: Formulas, pack: Decisive, { questions }: Encoding): Formula[] {
  return questionsOf(pack).flatMap((question) => {
    const answer = questions.get(question.id);
    if (!answer) return [];
    if (question.type === 'scale') return [answer.least(question.min + 1)];
    const usual =
      question.type === 'single' ? question.options.find((option) => option.usual) : undefined;
    return usual ? [formulas.and(answer.asked, formulas.not(answer.chosen(usual.id)))] : [];
  });
}
