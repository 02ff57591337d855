import type { Pack } from '../pack/pack.ts';
import type { AdviceItem, Plan } from './assessment.ts';
import type { RuleBook } from './rule-book.ts';
import type { Facts } from './rule-set.ts';
import { fillInFrom } from './values.ts';

/**
 * What a visitor can do: chosen once, when every question that is asked has an answer.
 *
 * @param outcome what the visitor hears; with two complaints that is the most serious of both.
 */
export async function adviceFor(
  pack: Pack,
  book: RuleBook,
  facts: Facts,
  outcome: string,
): Promise<{ advice: AdviceItem[]; plan: Plan }> {
  const known = new Map([...facts, ['outcome', outcome]]);
  const [advice, plans] = await Promise.all([book.advice.fired(known), book.plans.fired(known)]);
  const answers = Object.fromEntries(facts);
  const items = pack.advice.flatMap(({ name, event: { params } }): AdviceItem[] => {
    if (!advice.has(name)) return [];
    const title = fillInFrom(pack, answers, params.title);
    const text = fillInFrom(pack, answers, params.text);
    return title && text ? [{ rule: name, ...params, title, text }] : [];
  });
  return {
    advice: items.sort((a, b) => a.priority - b.priority),
    plan: {
      week: pack.plans.weeks.find(({ name }) => plans.has(name)) ?? null,
      programmes: pack.plans.programmes.filter(({ name }) => plans.has(name)),
    },
  };
}
