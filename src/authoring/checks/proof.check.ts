import { type Proof, prove } from '../../proof/prove.ts';
import { CouldNotProve, SolverMissing } from '../../proof/z3.ts';
import { failureRemark } from '../proof/failure-remark.ts';
import type { Found } from '../report/remark.ts';
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

function sumUp({ source }: CheckContext, { longest, solved }: Proof): Found {
  const { guarantees, rules } = source;
  const seconds = Object.entries(longest).map(
    ([language, visit]) => [language, Math.ceil(visit.seconds * 10) / 10] as const,
  );
  const told = (decimal: string) =>
    seconds.map(([at, time]) => `${String(time).replace('.', decimal)} s (${at})`).join(', ');
  return {
    level: 'note',
    what: {
      nl: `Bekeken voor elke bezoeker: ${guarantees.length} garanties, ${rules.length} regels, elke klacht erbij (${solved} vragen aan Z3). Langste check: ${told(',')}.`,
      en: `Looked at for every visitor: ${guarantees.length} guarantees, ${rules.length} rules, each sign added (${solved} questions to Z3). Longest check: ${told('.')}.`,
    },
  };
}

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
