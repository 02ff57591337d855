import type { Answers } from '../pack/answers.ts';
import type { Condition, Leaf, Pack } from '../pack/pack.ts';

/** An answer that made a rule true: option ids, or the number that was given. */
export interface Ground {
  question: string;
  answers: readonly string[] | number;
}

/** The answers that made a rule true, by question, in the order in which the rule names them. */
export function groundsOf(pack: Pack, rule: string, answers: Answers): Ground[] {
  const conditions = pack.rules.find(({ name }) => name === rule)?.conditions;
  const found = (conditions && grounds(conditions, pack.conditions, answers)) ?? [];
  const byQuestion = new Map<string, Ground>();
  for (const ground of found) {
    const before = byQuestion.get(ground.question);
    byQuestion.set(ground.question, before ? both(before, ground) : ground);
  }
  return [...byQuestion.values()];
}

/** @returns null where the condition does not hold. */
function grounds(
  condition: Condition,
  named: Pack['conditions'],
  answers: Answers,
): Ground[] | null {
  if ('not' in condition) return [];
  if ('condition' in condition) {
    const inner = named[condition.condition];
    return inner ? grounds(inner, named, answers) : null;
  }
  if ('fact' in condition) return groundOf(condition, answers);
  const parts = ('all' in condition ? condition.all : condition.any).map((part) =>
    grounds(part, named, answers),
  );
  const holding = parts.filter((part) => part !== null);
  const isTrue = 'all' in condition ? holding.length === parts.length : holding.length > 0;
  return isTrue ? holding.flat() : null;
}

function groundOf({ fact, operator, value }: Leaf, answers: Answers): Ground[] | null {
  const answer = answers[fact] ?? null;
  if (typeof answer === 'number') {
    const limit = Number(value);
    const isTrue = operator === 'lessThanInclusive' ? answer <= limit : answer >= limit;
    return isTrue ? [{ question: fact, answers: answer }] : null;
  }
  const given = answer === null ? [] : [answer].flat();
  const wanted: readonly unknown[] = operator === 'hasAtLeast' ? value.of : [value].flat();
  const matching = given.filter((id) => wanted.includes(id));
  const enough = operator === 'hasAtLeast' ? value.count : 1;
  return matching.length >= enough ? [{ question: fact, answers: matching }] : null;
}

function both(a: Ground, b: Ground): Ground {
  if (typeof a.answers === 'number' || typeof b.answers === 'number') return a;
  return { ...a, answers: [...new Set([...a.answers, ...b.answers])] };
}
