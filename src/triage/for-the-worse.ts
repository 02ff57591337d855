import type { Answers } from '../pack/answers.ts';
import type { Outcome, Pack } from '../pack/pack.ts';
import { questionsOf, signsOf } from '../pack/questions.ts';
import { triageOf } from './assess.ts';
import { seriousnessOf, type Triage } from './assessment.ts';

/** Signs that a visitor does not have, and what each of them would make of the advice. */
export interface Change {
  outcome: Outcome;
  signs: { question: string; answer: string; text: string }[];
}

/**
 * What would make the outcome more serious: the answers are assessed anew with each sign added, so that
 * this list can never say anything else than the rules do. The most serious outcome comes first.
 *
 * A sign that opens new questions counts for what it does by itself.
 */
export async function signsForTheWorse(
  pack: Pack,
  answers: Answers,
  { asked, outcome }: Triage,
): Promise<Change[]> {
  const rank = ({ id }: Outcome) => seriousnessOf(pack, id);
  const changes = new Map<string, Change>();
  for (const question of questionsOf(pack)) {
    if (question.type !== 'multi' || !asked.includes(question.id)) continue;
    // Dozens of assessments in a row would keep a phone from answering a tap.
    await new Promise((resolve) => setTimeout(resolve));
    const { chosen, others } = signsOf(question, answers);
    const ids = chosen.map(({ id }) => id);
    for (const { id, text } of others) {
      const worse = await triageOf(pack, { ...answers, [question.id]: [...ids, id] });
      // Where no rule asked for it the outcome is only the fallback, of a check that is not finished.
      if (worse.reasons[0]?.outcome !== worse.outcome.id) continue;
      if (rank(worse.outcome) <= rank(outcome)) continue;
      const change = changes.get(worse.outcome.id) ?? { outcome: worse.outcome, signs: [] };
      change.signs.push({ question: question.id, answer: id, text });
      changes.set(worse.outcome.id, change);
    }
  }
  return [...changes.values()].sort((a, b) => rank(b.outcome) - rank(a.outcome));
}
