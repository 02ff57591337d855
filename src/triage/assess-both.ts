import type { Answers } from '../pack/answers.ts';
import type { Pack } from '../pack/pack.ts';
import { assess } from './assess.ts';
import { type AdviceItem, type Assessment, seriousnessOf } from './assessment.ts';

/**
 * Assesses one of two complaints of a visitor, and with it the other. The visitor hears one outcome, the
 * more serious of both, so the advice of each complaint is chosen for that one.
 */
export async function assessBoth(
  pack: Pack,
  answers: Answers,
  other: Answers,
): Promise<Assessment> {
  const [current, earlier] = await Promise.all([assess(pack, answers), assess(pack, other)]);
  if (!current.complete) return { ...current, other: earlier };
  const { outcome } = moreSerious(pack, current, earlier)[0];
  const [own, others] = await Promise.all([
    assess(pack, answers, outcome.id),
    assess(pack, other, outcome.id),
  ]);
  return { ...own, other: others };
}

/** The more serious of two first; the one given first where both are as serious. */
export function moreSerious(
  pack: Pack,
  a: Assessment,
  b: Assessment,
): readonly [Assessment, Assessment] {
  const rank = ({ outcome }: Assessment) => seriousnessOf(pack, outcome.id);
  return rank(b) > rank(a) ? [b, a] : [a, b];
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
