import type { Answers } from '../pack/answers.ts';
import { withWhatLasts } from '../pack/lasting.ts';
import type { Pack } from '../pack/pack.ts';
import { questionsOf } from '../pack/questions.ts';
import { advised, assess, triageOf } from './assess.ts';
import { type AdviceItem, type Assessment, seriousnessOf, type Triage } from './assessment.ts';

/**
 * Assesses what a visitor has: one complaint, or two.
 *
 * @param earlier the answers on the complaint before, when there are two.
 */
export const assessAll = (
  pack: Pack,
  answers: Answers,
  earlier: Answers | null,
): Promise<Assessment> => (earlier ? assessBoth(pack, answers, earlier) : assess(pack, answers));

/**
 * Assesses one of two complaints of a visitor, and with it the other. The visitor hears one outcome, the
 * more serious of both, so the advice of each complaint is chosen for that one.
 */
export async function assessBoth(
  pack: Pack,
  answers: Answers,
  other: Answers,
): Promise<Assessment> {
  const [own, others] = withWhatLasts(questionsOf(pack), answers, other);
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
