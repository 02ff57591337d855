import type { Answers } from '../../pack/answers.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import { questionsOf } from '../../pack/questions.ts';
import type { Example } from '../../proof/prover.ts';
import type { Places } from '../files/places.ts';
import type { Vocabulary } from '../sentences/vocabulary.ts';

const words = {
  nl: {
    visitor: 'De bezoeker',
    nowhere: 'nergens een klacht',
    elsewhere: 'verder geen klachten',
    hears: (outcome: string) => `hoort: ${outcome}`,
    because: 'door de regel',
    noRule: 'geen enkele regel geldt',
  },
  en: {
    visitor: 'The visitor',
    nowhere: 'no sign anywhere',
    elsewhere: 'no other signs',
    hears: (outcome: string) => `hears: ${outcome}`,
    because: 'by the rule',
    noRule: 'no rule holds',
  },
};

/** A visitor in the words of the pack, what they hear, and where the rules stand by which they hear it. */
export function visitorLines(
  vocabulary: Vocabulary,
  places: Places,
  { answers, outcome, fired }: Example,
): string[] {
  const say = words[vocabulary.language];
  const rules = vocabulary.source.rules.filter(
    ({ name, event }) => fired.includes(name) && event.params.outcome === outcome,
  );
  return [
    `${say.visitor}: ${answersInWords(vocabulary, answers)}`,
    say.hears(vocabulary.outcome(outcome)),
    ...rules.map(({ name }) => {
      const place = places.of('rule', name);
      return `  ${say.because} ${name}${place ? ` (${place.file}:${place.line})` : ''}`;
    }),
    ...(fired.length === 0 ? [`  ${say.noRule}`] : []),
  ];
}

/** Every answer but "none of these", which is said once. */
function answersInWords(vocabulary: Vocabulary, answers: Answers): string {
  const say = words[vocabulary.language];
  const isNone = noneOf(vocabulary.source);
  const given = Object.entries(answers).filter(([, answer]) => answer !== null);
  const told = given.filter(([id, answer]) => !isNone(id, answer));
  const parts = told.map(
    ([id, answer]) => `${vocabulary.question(id)} ${vocabulary.given(id, answer) ?? ''}`,
  );
  const isAnyTold = told.some(([, answer]) => Array.isArray(answer));
  const rest = given.length > told.length ? [isAnyTold ? say.elsewhere : say.nowhere] : [];
  return [...parts, ...rest].join('; ');
}

function noneOf(source: PackSource): (question: string, answer: unknown) => boolean {
  const none = new Map(
    questionsOf(source).map((question) => [
      question.id,
      'options' in question ? question.options.find(({ exclusive }) => exclusive)?.id : undefined,
    ]),
  );
  return (question, answer) => Array.isArray(answer) && answer[0] === none.get(question);
}
