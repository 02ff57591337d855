import type { Answers } from '../../pack/answers.ts';
import type { QuestionSource } from '../../pack/question.schema.ts';
import { questionsOf } from '../../pack/questions.ts';
import type { Decisive, Encoding } from '../../proof/encode.ts';
import type { Formula, Formulas } from '../../proof/formula.ts';
import { outcomeDiffers } from './claims.ts';

/** A pack as it decides, and the formulas that say so. */
interface Version {
  source: Decisive;
  encoding: Encoding;
}

/** Whether two versions of a pack differ in anything that an example visitor says: what is asked, which rules fire, what ends. */
export function courseDiffers(formulas: Formulas, before: Version, after: Version): Formula {
  const names = new Set([...before.encoding.fired.keys(), ...after.encoding.fired.keys()]);
  const pairs = [
    ...[...names].map((name) => [before.encoding.fired.get(name), after.encoding.fired.get(name)]),
    ...[...before.encoding.questions].map(([id, { asked }]) => [
      asked,
      after.encoding.questions.get(id)?.asked,
    ]),
  ];
  // The same formula is the same object, and most did not change.
  const changed = pairs
    .filter(([one, other]) => one !== other)
    .map(([one = formulas.false, other = formulas.false]) => formulas.differs(one, other));
  const ended = before.source.outcomes
    .filter(({ ends }, rank) => ends !== after.source.outcomes[rank]?.ends)
    .map(({ id }) => after.encoding.hears(id));
  return formulas.or(
    outcomeDiffers(formulas, before.source, before.encoding, after.encoding),
    ...changed,
    ...ended,
  );
}

/** Some answer to every question: an example visitor only has those to the questions that are asked. */
export const anyAnswers = (pack: Decisive): Answers =>
  Object.fromEntries(questionsOf(pack).map((question) => [question.id, anyAnswer(question)]));

function anyAnswer(question: QuestionSource) {
  if (!('options' in question)) return question.min;
  const { id = '' } = question.options[0] ?? {};
  return question.type === 'multi' ? [id] : id;
}
