import type { Answers } from '../pack/answers.ts';
import type { Pack } from '../pack/pack.ts';
import { assess } from './assess.ts';
import type { AdviceItem, Assessment } from './assessment.ts';

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
  const rank = ({ outcome }: Assessment) => pack.outcomes.findIndex(({ id }) => id === outcome.id);
  return rank(b) > rank(a) ? [b, a] : [a, b];
}

/** The advice on both complaints, each item once; what contradicts the first complaint is left out. */
export function adviceOnBoth(
  pack: Pack,
  lead: readonly AdviceItem[],
  rest: readonly AdviceItem[],
): AdviceItem[] {
  const rules = new Set(lead.map(({ rule }) => rule));
  const excluded = new Set(
    pack.contradictions.flatMap(([a, b]) => [
      ...(rules.has(a) ? [b] : []),
      ...(rules.has(b) ? [a] : []),
    ]),
  );
  const added = rest.filter(({ rule }) => !rules.has(rule) && !excluded.has(rule));
  return [...lead, ...added].sort((a, b) => a.priority - b.priority);
}
