import { Engine, Fact, Rule, type TopLevelCondition } from 'json-rules-engine';
import type { Answer } from '../pack/answers.ts';
import type { Condition } from '../pack/pack.ts';
import { hasAtLeast } from './operators.ts';
import { pulledBy, triggersOf } from './triggers.ts';

/** What the engine may read: the answer to every question, null where it does not count. */
export type Facts = ReadonlyMap<string, Answer>;

interface NamedRule {
  name: string;
  conditions: Condition;
}

/** Rules for json-rules-engine, which tells which of them are true. */
export class RuleSet {
  readonly #rules: readonly { rule: Rule; triggers: ReadonlySet<string> | null }[];

  /** @param named the conditions that the rules share. */
  constructor(rules: readonly NamedRule[], named: Readonly<Record<string, Condition>>) {
    this.#rules = rules.map(({ name, conditions }) => {
      const whole = spellOut(conditions, named);
      // The event stays bare: the engine clones it at every run, and what it means stands in the pack.
      const rule = new Rule({
        name,
        conditions: whole as TopLevelCondition,
        event: { type: 'fired' },
      });
      return { rule, triggers: triggersOf(whole) };
    });
  }

  /**
   * The names of the rules that are true. A set, since the engine answers in the order in which its
   * promises happen to settle.
   *
   * @throws when a rule reads a fact that is not there, and whatever else the engine rejects with.
   */
  async fired(facts: Facts): Promise<ReadonlySet<string>> {
    const pulled = new Set(pulledBy(facts));
    const touched = this.#rules.filter(({ triggers }) => !triggers || some(triggers, pulled));
    if (touched.length === 0) return new Set();
    // An engine of its own for every run: two runs of one engine make it skip rules without a word.
    const engine = new Engine();
    engine.addOperator(hasAtLeast);
    for (const { rule } of touched) engine.addRule(rule);
    const { results } = await engine.run(uncached(facts));
    return new Set(results.map(({ name }) => name));
  }
}

/** Plain values would be hashed one by one at every run, to cache what is already known. */
const uncached = (facts: Facts): Record<string, Fact> =>
  Object.fromEntries([...facts].map(([id, value]) => [id, new Fact(id, value, { cache: false })]));

/** The condition with every shared one written out; the engine would copy them at every use. */
function spellOut(condition: Condition, named: Readonly<Record<string, Condition>>): Condition {
  if ('all' in condition) return { all: condition.all.map((part) => spellOut(part, named)) };
  if ('any' in condition) return { any: condition.any.map((part) => spellOut(part, named)) };
  if ('not' in condition) return { not: spellOut(condition.not, named) };
  if ('fact' in condition) return condition;
  const shared = named[condition.condition];
  if (!shared) throw new Error(`no condition is called ${condition.condition}`);
  return spellOut(shared, named);
}

const some = (triggers: ReadonlySet<string>, pulled: ReadonlySet<string>): boolean =>
  [...triggers].some((trigger) => pulled.has(trigger));
