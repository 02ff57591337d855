import type { Answer, Answers } from '../pack/answers.ts';
import type { Pack, Question } from '../pack/pack.ts';
import { advised, triageOf } from './assess.ts';
import { type AdviceItem, type Assessment, seriousnessOf, type Triage } from './assessment.ts';

/**
 * Assesses one of two complaints of a visitor, and with it the other. The visitor hears one outcome, the
 * more serious of both, so the advice of each complaint is chosen for that one.
 */
export async function assessBoth(
  pack: Pack,
  answers: Answers,
  other: Answers,
): Promise<Assessment> {
  const [own, others] = withWhatLasts(pack, answers, other);
  const [current, before] = await Promise.all([triageOf(pack, own), triageOf(pack, others)]);
  const [lead] = moreSerious(pack, current, before);
  // Beside 112 nothing may draw the attention to a complaint that can wait.
  const heard = ({ ends }: Triage) =>
    lead.ends === 'now' && ends !== 'now' ? null : lead.outcome.id;
  const [now, then] = await Promise.all([
    advised(pack, current, heard(current)),
    advised(pack, before, heard(before)),
  ]);
  return { ...cutShort(pack, now, own, before), other: cutShort(pack, then, others, current) };
}

/** The more serious of two first; the one given first where both are as serious. */
export function moreSerious<Found extends Triage>(
  pack: Pack,
  a: Found,
  b: Found,
): readonly [Found, Found] {
  const rank = ({ outcome }: Found) => seriousnessOf(pack, outcome.id);
  return rank(b) > rank(a) ? [b, a] : [a, b];
}

/** The answers on two complaints; what one of them says about the visitor holds for the other as well. */
export function withWhatLasts(pack: Pack, a: Answers, b: Answers): readonly [Answers, Answers] {
  const questions = pack.topics[0]?.questions ?? [];
  const both = (answers: Answers, other: Answers): Answers => ({
    ...answers,
    ...Object.fromEntries(
      questions.flatMap((question) => {
        const lasting = lastingIn(question, other[question.id]);
        const chosen = [answers[question.id] ?? []].flat() as string[];
        if (chosen.length === 0 || lasting.length === 0) return [];
        return [[question.id, merged(question, [...chosen, ...lasting])]];
      }),
    ),
  });
  return [both(a, b), both(b, a)];
}

/** What of an answer is about the visitor, not about one complaint. */
function lastingIn(question: Question, answer: Answer | undefined): string[] {
  if (question.type !== 'multi' || !Array.isArray(answer)) return [];
  return question.options
    .filter(({ id, lasting }) => lasting && answer.includes(id))
    .map(({ id }) => id);
}

/** In the order of the question, without "none of these". */
function merged(question: Question, chosen: readonly string[]): string[] {
  const options = 'options' in question ? question.options : [];
  return options
    .filter(({ id, exclusive }) => !exclusive && chosen.includes(id))
    .map(({ id }) => id);
}

/**
 * An urgent complaint ends the questions about the other, just as it ends those that would come after it:
 * at once, or where what is left is not about a complaint.
 */
function cutShort(
  pack: Pack,
  assessment: Assessment,
  answers: Answers,
  { ends }: Triage,
): Assessment {
  const ofComplaint = pack.topics[0]?.questions.map(({ id }) => id) ?? [];
  const isNeedless = (id: string) =>
    !Object.hasOwn(answers, id) && (ends === 'now' || !ofComplaint.includes(id));
  const at = ends ? assessment.asked.findIndex(isNeedless) : -1;
  if (at < 0) return assessment;
  return { ...assessment, asked: assessment.asked.slice(0, at), complete: true, expected: at };
}

/**
 * The advice on both complaints, each item once. Of two that contradict each other the first of the pair
 * stays, which is the more careful one.
 */
export function adviceOnBoth(
  pack: Pack,
  lead: readonly AdviceItem[],
  rest: readonly AdviceItem[],
): AdviceItem[] {
  const known = new Set(lead.map(({ rule }) => rule));
  const all = [...lead, ...rest.filter(({ rule }) => !known.has(rule))];
  const rules = new Set(all.map(({ rule }) => rule));
  const dropped = new Set(
    pack.contradictions.flatMap(([first, second]) => (rules.has(first) ? [second] : [])),
  );
  return all.filter(({ rule }) => !dropped.has(rule)).sort((a, b) => a.priority - b.priority);
}
