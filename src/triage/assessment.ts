import type { Answers } from '../pack/answers.ts';
import type { AdviceRule, Outcome, OutcomeRule, Pack, Programme, WeekPlan } from '../pack/pack.ts';

/** Why an outcome was asked for: the rule that fired, as the visitor may read it. */
export interface Reason {
  rule: string;
  outcome: string;
  text: string;
  /** Whom to call for this reason. */
  phone?: string | undefined;
  sources: string[];
}

/** One piece of advice, with its placeholders filled in. */
export type AdviceItem = { rule: string } & AdviceRule['event']['params'];

/** One complaint of a visitor: what was answered, and what it means. */
export interface Complaint {
  answers: Answers;
  assessment: Assessment;
}

/** What a visitor can do week by week: a schedule for who trains, programmes for who is guided. */
export interface Plan {
  week: WeekPlan | null;
  programmes: Programme[];
}

/** Where the answers of a visitor lead, and why. */
export interface Triage {
  /** What this visitor is asked, in order; the last one is open when `complete` is false. */
  asked: string[];
  /** Whether nothing is left to ask. */
  complete: boolean;
  /** About how many questions there will have been: for the progress. */
  expected: number;
  /** The most serious outcome that a rule asked for, else the fallback. */
  outcome: Outcome;
  /** Whether that outcome ends the check now, when this topic is complete, or not early. */
  ends: Outcome['ends'];
  /** Every rule that asked for an outcome, most serious first. */
  reasons: Reason[];
  /** The other routes asked for, most serious first; none where the outcome stands alone. */
  also: Outcome[];
  /** The names of the rules that asked for an outcome, in the order of the pack. */
  fired: string[];
}

/** What the answers of a visitor mean: where to go, why, and what to do. */
export interface Assessment extends Triage {
  /** By priority; empty until the check is complete, since advice may look at what was not answered. */
  advice: AdviceItem[];
  /** Empty until the check is complete. */
  plan: Plan;
  /** What the complaint before means, when the visitor has two. */
  other?: Assessment;
}

/** How serious an outcome is among those of the pack; a higher number is more serious, -1 is none of them. */
export const seriousnessOf = (
  { outcomes }: { outcomes: readonly { id: string }[] },
  outcome: string,
): number => outcomes.findIndex(({ id }) => id === outcome);

/** The plans of all complaints as one: a week of training that fits each of them, and every programme once. */
export function planOf(complaints: readonly Complaint[]): Plan {
  const plans = complaints.map(({ assessment }) => assessment.plan);
  return {
    week: plans.every(({ week }) => week) ? (plans[0]?.week ?? null) : null,
    programmes: [...new Set(plans.flatMap(({ programmes }) => programmes))],
  };
}

/** Weighs the rules that fired: each asks for at least its outcome, so the most serious one wins. */
export function weigh(
  pack: Pack,
  fired: readonly OutcomeRule[],
): Pick<Assessment, 'outcome' | 'reasons' | 'also'> {
  const rankOf = (rule: OutcomeRule) => seriousnessOf(pack, rule.event.params.outcome);
  const rules = [...fired].sort((a, b) => rankOf(b) - rankOf(a));
  const named = new Set(rules.map((rule) => rule.event.params.outcome));
  const outcomes = pack.outcomes.filter(({ id }) => named.has(id)).reverse();
  const outcome = outcomes[0] ?? outcomeOf(pack, pack.fallback);
  const also = outcome.alone ? [] : otherRoutes(outcome, outcomes);
  return { outcome, reasons: rules.map(toReason), also };
}

/** The most serious outcome of each route but the one that won. */
function otherRoutes(outcome: Outcome, outcomes: readonly Outcome[]): Outcome[] {
  const seen = new Set([outcome.route]);
  return outcomes.filter(({ route }) => !seen.has(route) && seen.add(route));
}

const toReason = ({ name, event: { params } }: OutcomeRule): Reason => ({
  rule: name,
  outcome: params.outcome,
  text: params.reason,
  sources: params.sources,
  ...(params.phone && { phone: params.phone }),
});

function outcomeOf(pack: Pack, id: string): Outcome {
  const outcome = pack.outcomes.find((candidate) => candidate.id === id);
  if (!outcome) throw new Error(`the pack has no outcome ${id}`);
  return outcome;
}
