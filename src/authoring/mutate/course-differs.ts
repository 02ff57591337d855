import type { Answers } from '../../pack/answers.ts';
import type { QuestionSource } from '../../pack/question.schema.ts';
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
  const fired = [...names].map((name) =>
    formulas.differs(
      before.encoding.fired.get(name) ?? formulas.false,
      after.encoding.fired.get(name) ?? formulas.false,
    ),
  );
  const asked = [...before.encoding.questions].map(([id, { asked: wasAsked }]) =>
    formulas.differs(wasAsked, after.encoding.questions.get(id)?.asked ?? formulas.false),
  );
  const ended = before.source.outcomes
    .filter(({ ends }, rank) => ends !== after.source.outcomes[rank]?.ends)
    .map(({ id }) => after.encoding.hears(id));
  return formulas.or(
    outcomeDiffers(formulas, before.source, before.encoding, after.encoding),
    ...fired,
    ...asked,
    ...ended,
  );
}

/** Some answer to every question: an example visitor only has those to the questions that are asked. */
export const anyAnswers = ({ topics }: Decisive): Answers =>
  Object.fromEntries(
    topics
      .flatMap(({ questions }) => questions)
      .map((question) => [question.id, anyAnswer(question)]),
  );

function anyAnswer(question: QuestionSource) {
  if (!('options' in question)) return question.min;
  const { id = '' } = question.options[0] ?? {};
  return question.type === 'multi' ? [id] : id;
}
