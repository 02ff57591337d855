import type { Answer, Answers } from '../../src/pack/answers.ts';
import type { Condition } from '../../src/pack/pack.ts';
import type { PackSource } from '../../src/pack/pack-source.ts';

export type Facts = Record<string, Answer>;
type Named = PackSource['conditions'];

/** What the interpreter says about a visitor; names only, to hold against an assessment. */
export interface Verdict {
  asked: string[];
  complete: boolean;
  outcome: string;
  ends: string | null;
  fired: string[];
  also: string[];
  advice: string[];
  facts: Facts;
}

/** Whether a condition is true: a second reading of the language, which shares no code with src/. */
export function holds(condition: Condition, facts: Facts, named: Named): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, facts, named));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts, named));
  if ('not' in condition) return !holds(condition.not, facts, named);
  if ('condition' in condition) {
    const shared = named[condition.condition];
    if (!shared) throw new Error(`no condition ${condition.condition}`);
    return holds(shared, facts, named);
  }
  if (!(condition.fact in facts)) throw new Error(`no fact ${condition.fact}`);
  const answer = facts[condition.fact] as Answer;
  const chosen = Array.isArray(answer) ? answer : [];
  switch (condition.operator) {
    case 'equal':
      return answer === condition.value;
    case 'notEqual':
      return answer !== condition.value;
    case 'in':
      return condition.value.some((id) => id === answer);
    case 'notIn':
      return condition.value.every((id) => id !== answer);
    case 'contains':
      return chosen.includes(condition.value);
    case 'doesNotContain':
      return Array.isArray(answer) && !chosen.includes(condition.value);
    case 'someFact:in':
      return condition.value.some((id) => chosen.includes(id));
    case 'hasAtLeast':
      return chosen.filter((id) => condition.value.of.includes(id)).length >= condition.value.count;
    case 'greaterThanInclusive':
      return typeof answer === 'number' && answer >= condition.value;
    case 'lessThanInclusive':
      return typeof answer === 'number' && answer <= condition.value;
  }
}

/** Walks a visitor through the whole check, one question at a time. */
export function interpret(pack: PackSource, answers: Answers): Verdict {
  const ids = pack.topics.flatMap((topic) => topic.questions.map((question) => question.id));
  const facts: Facts = Object.fromEntries(ids.map((id) => [id, null]));
  const asked: string[] = [];
  const isAsked = ({ askWhen }: { askWhen?: Condition | undefined }) =>
    !askWhen || holds(askWhen, facts, pack.conditions);
  const emergencies = rulesThatEnd('now', pack);
  const urgent = rulesThatEnd('after-topic', pack);
  for (const topic of pack.topics) {
    if (!isAsked(topic)) continue;
    for (const question of topic.questions) {
      if (!isAsked(question)) continue;
      asked.push(question.id);
      const answer = answers[question.id] ?? null;
      const mayBeSkipped = question.type === 'number' && question.optional;
      if (answer === null && !mayBeSkipped) return verdict(pack, facts, asked, false);
      facts[question.id] = answer;
      if (emergencies.some((rule) => holds(rule.conditions, facts, pack.conditions)))
        return verdict(pack, facts, asked, true);
    }
    if (urgent.some((rule) => holds(rule.conditions, facts, pack.conditions))) break;
  }
  return verdict(pack, facts, asked, true);
}

/** How serious an outcome is; a higher number is more serious. */
export const seriousness = (pack: PackSource, outcome: string): number =>
  pack.outcomes.findIndex(({ id }) => id === outcome);

/** The rules whose outcome ends the check like this. */
function rulesThatEnd(ends: 'now' | 'after-topic', pack: PackSource): PackSource['rules'] {
  const outcomes = pack.outcomes.filter((outcome) => outcome.ends === ends).map(({ id }) => id);
  return pack.rules.filter(({ event }) => outcomes.includes(event.params.outcome));
}

function verdict(pack: PackSource, facts: Facts, asked: string[], complete: boolean): Verdict {
  const rules = pack.rules.filter((rule) => holds(rule.conditions, facts, pack.conditions));
  const wanted = rules.map((rule) => rule.event.params.outcome);
  const heaviestFirst = [...pack.outcomes].reverse().filter(({ id }) => wanted.includes(id));
  const outcome = heaviestFirst[0] ?? pack.outcomes.find(({ id }) => id === pack.fallback);
  if (!outcome) throw new Error(`no outcome ${pack.fallback}`);
  const also: typeof heaviestFirst = [];
  for (const other of outcome.alone ? [] : heaviestFirst) {
    if (![outcome, ...also].some(({ route }) => route === other.route)) also.push(other);
  }
  const known = { ...facts, outcome: outcome.id };
  const advice = [1, 2, 3].flatMap((priority) =>
    pack.advice.filter(
      ({ conditions, event }) =>
        event.params.priority === priority && holds(conditions, known, pack.conditions),
    ),
  );
  return {
    asked,
    complete,
    outcome: outcome.id,
    ends: outcome.ends,
    fired: rules.map(({ name }) => name),
    also: also.map(({ id }) => id),
    advice: complete ? advice.map(({ name }) => name) : [],
    facts,
  };
}
