import type { Example } from '../../proof/prover.ts';
import type { Places } from '../files/places.ts';
import { answersInWords } from '../sentences/answers-in-words.ts';
import type { Vocabulary } from '../sentences/vocabulary.ts';

const words = {
  nl: {
    visitor: 'De bezoeker',
    hears: (outcome: string) => `hoort: ${outcome}`,
    because: 'door de regel',
    noRule: 'geen enkele regel geldt',
  },
  en: {
    visitor: 'The visitor',
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
