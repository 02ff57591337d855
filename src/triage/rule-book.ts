import type { Pack, Question, Topic } from '../pack/pack.ts';
import { RuleSet } from './rule-set.ts';

/** The rules of a pack, sorted by the moment at which they are looked at. */
export interface RuleBook {
  /** Of every topic and question that is not always asked: whether it is. */
  asking: ReadonlyMap<Topic | Question, RuleSet>;
  /** Rules whose outcome ends the check early, looked at after every answer. */
  stopping: RuleSet;
  /** Of those, the rules that end it at once. */
  emergency: RuleSet;
  /** The other rules that ask for an outcome: whether they are true does not change what is asked. */
  ordinary: RuleSet;
  advice: RuleSet;
  plans: RuleSet;
  /** How serious a sign that appears is at least, by its place in the list of the pack. */
  newSigns: RuleSet;
}

const books = new WeakMap<Pack, RuleBook>();

/** Made once per pack: an engine takes longer to fill than to run. */
export function ruleBookOf(pack: Pack): RuleBook {
  const book = books.get(pack) ?? createRuleBook(pack);
  books.set(pack, book);
  return book;
}

function createRuleBook(pack: Pack): RuleBook {
  const { conditions, rules, advice, plans, topics, newSigns } = pack;
  const ends = new Map(pack.outcomes.map((outcome) => [outcome.id, outcome.ends]));
  const endsOf = (rule: Pack['rules'][number]) => ends.get(rule.event.params.outcome) ?? null;
  const conditional = topics
    .flatMap((topic) => [topic, ...topic.questions])
    .flatMap((asked) =>
      asked.askWhen ? [[asked, [{ name: asked.id, conditions: asked.askWhen }]] as const] : [],
    );
  return {
    asking: new Map(conditional.map(([asked, rule]) => [asked, new RuleSet(rule, conditions)])),
    stopping: new RuleSet(
      rules.filter((rule) => endsOf(rule) !== null),
      conditions,
    ),
    emergency: new RuleSet(
      rules.filter((rule) => endsOf(rule) === 'now'),
      conditions,
    ),
    ordinary: new RuleSet(
      rules.filter((rule) => endsOf(rule) === null),
      conditions,
    ),
    advice: new RuleSet(advice, conditions),
    plans: new RuleSet([...plans.weeks, ...plans.programmes], conditions),
    newSigns: new RuleSet(
      newSigns.atLeast.map(({ when }, at) => ({ name: String(at), conditions: when })),
      conditions,
    ),
  };
}
