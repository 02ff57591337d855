import type { Language } from '../../pack/language.ts';
import { type Proof, prove } from '../../proof/prove.ts';
import { CouldNotProve, SolverMissing } from '../../proof/z3.ts';
import { failureRemark } from '../proof/failure-remark.ts';
import { visitorLines } from '../proof/visitor-lines.ts';
import type { Found } from '../report/remark.ts';
import { Vocabulary } from '../sentences/vocabulary.ts';
import type { Check, CheckContext } from './check.ts';

/** That what must hold, holds for every visitor there can be. */
export const proofCheck: Check = {
  id: 'proof',
  title: { nl: 'Bewijs over alle bezoekers', en: 'Proof over all visitors' },
  async run(context) {
    const { source, places } = context;
    try {
      const proof = await prove(source);
      const failures: Found[] = [];
      for (const failure of proof.failures) {
        failures.push(await failureRemark(source, places, failure));
      }
      return [...failures, sumUp(context, proof)];
    } catch (error) {
      if (error instanceof CouldNotProve) return [withoutProof(error)];
      throw error;
    }
  },
};

/** What was proved, and who is asked the most in each language. */
function sumUp({ source, places }: CheckContext, { longest, solved }: Proof): Found {
  const { guarantees, rules } = source;
  const linesIn = (language: Language) =>
    Object.entries(longest).flatMap(([of, { seconds, example }]) => {
      const time = (Math.ceil(seconds * 10) / 10).toLocaleString(language);
      const [visitor = ''] = visitorLines(new Vocabulary(source, language), places, example);
      return `${longestCheck[language](of)}: ${time} s. ${visitor}`;
    });
  return {
    level: 'note',
    what: {
      nl: `Bekeken voor elke bezoeker: ${guarantees.length} garanties, ${rules.length} regels, elke klacht erbij (${solved} vragen aan Z3).`,
      en: `Looked at for every visitor: ${guarantees.length} guarantees, ${rules.length} rules, each sign added (${solved} questions to Z3).`,
    },
    lines: { nl: linesIn('nl'), en: linesIn('en') },
    visitors: Object.values(longest).map(({ example }) => example.answers),
  };
}

const longestCheck: Record<Language, (of: string) => string> = {
  nl: (of) => `Langste check (${of})`,
  en: (of) => `Longest check (${of})`,
};

const withoutProof = (error: CouldNotProve): Found => ({
  level: 'error',
  what: {
    nl: `Het bewijs kon niet worden geleverd, dus of de regels voor iedereen veilig zijn is niet bekend. ${error.message}`,
    en: `The proof could not be given, so whether the rules are safe for everyone is not known. ${error.message}`,
  },
  ...(error instanceof SolverMissing && { todo: install }),
});

const install = {
  nl: 'Installeer `z3-solver` (npm install --save-dev z3-solver) en kijk opnieuw.',
  en: 'Install `z3-solver` (npm install --save-dev z3-solver) and look again.',
};
