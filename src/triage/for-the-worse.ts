import type { Answers } from '../pack/answers.ts';
import type { ChoiceQuestion, Outcome, Pack } from '../pack/pack.ts';
import { triageOf } from './assess.ts';
import type { Triage } from './assessment.ts';

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
  const rank = (id: string) => pack.outcomes.findIndex((candidate) => candidate.id === id);
  const questions = pack.topics
    .flatMap((topic) => topic.questions)
    .filter((question) => question.type === 'multi' && asked.includes(question.id));
  const changes = new Map<string, Change>();
  for (const question of questions as ChoiceQuestion[]) {
    // Dozens of assessments in a row would keep a phone from answering a tap.
    await new Promise((resolve) => setTimeout(resolve));
    for (const { id, text } of signsNotChosen(question, answers)) {
      const chosen = [answers[question.id] ?? []]
        .flat()
        .filter((other) => !isExclusive(question, other));
      const worse = await triageOf(pack, { ...answers, [question.id]: [...chosen, id] } as Answers);
      // Where no rule asked for it the outcome is only the fallback, of a check that is not finished.
      if (worse.reasons[0]?.outcome !== worse.outcome.id) continue;
      if (rank(worse.outcome.id) <= rank(outcome.id)) continue;
      const change = changes.get(worse.outcome.id) ?? { outcome: worse.outcome, signs: [] };
      change.signs.push({ question: question.id, answer: id, text });
      changes.set(worse.outcome.id, change);
    }
  }
  return [...changes.values()].sort((a, b) => rank(b.outcome.id) - rank(a.outcome.id));
}

const isExclusive = ({ options }: ChoiceQuestion, id: unknown): boolean =>
  options.some((option) => option.id === id && option.exclusive);

function signsNotChosen(question: ChoiceQuestion, answers: Answers) {
  const chosen: readonly unknown[] = [answers[question.id] ?? []].flat();
  return question.options.filter(({ id, exclusive }) => !exclusive && !chosen.includes(id));
}
