import type { VisitorPack } from '../pack/bundle.ts';
import {
  type Condition,
  longestCondition,
  operatorsOf,
  outcomeFact,
} from '../pack/condition.schema.ts';
import { answersIn, isNegative } from '../pack/condition-tree.ts';

type Problems = Generator<string, void>;
type Named = VisitorPack['conditions'];

/** Nodes and the answers that they name, in the whole pack; the one of this package has 7,000. */
const mostParts = 50_000;

/** What a condition may read: the type of a question, and its answers. */
interface Fact {
  type: keyof typeof operatorsOf;
  answers: ReadonlySet<string>;
}

interface Place {
  /** As a problem tells it. */
  where: string;
  facts: ReadonlyMap<string, Fact>;
  /** Whether it looks at a finished check: only then it may say what was not answered. */
  finished: boolean;
  /** What has been looked at in the whole pack so far. */
  seen: { parts: number };
}

/** What a condition reads that is not there where it stands, or may not be read there. */
export function* conditionProblems(pack: VisitorPack): Problems {
  const check = (where: string, condition: Condition | undefined, place: Omit<Place, 'where'>) =>
    problemsIn(condition, pack.conditions, { where, ...place });
  const facts = new Map<string, Fact>();
  const seen = { parts: 0 };
  const asking = { facts, finished: false, seen };
  const [first] = pack.topics;
  if (first?.askWhen || first?.questions[0]?.askWhen) yield 'the first question is always asked';
  for (const topic of pack.topics) {
    yield* check(topic.id, topic.askWhen, asking);
    for (const question of topic.questions) {
      // Before it is known itself: it may look at what comes before it.
      yield* check(question.id, question.askWhen, asking);
      const options = 'options' in question ? question.options : [];
      facts.set(question.id, {
        type: question.type,
        answers: new Set(options.map(({ id }) => id)),
      });
    }
  }
  for (const { name, conditions } of pack.rules) yield* check(name, conditions, asking);
  for (const { when } of pack.newSigns.atLeast) yield* check('newSigns', when, asking);

  const outcomes: Fact = { type: 'single', answers: new Set(pack.outcomes.map(({ id }) => id)) };
  const finished = { facts: new Map([...facts, [outcomeFact, outcomes]]), finished: true, seen };
  for (const { name, conditions } of [
    ...pack.advice,
    ...pack.plans.weeks,
    ...pack.plans.programmes,
  ]) {
    yield* check(name, conditions, finished);
  }
}

function* problemsIn(condition: Condition | undefined, named: Named, place: Place): Problems {
  let parts = 0;
  for (const node of condition ? writtenOut(condition, named) : []) {
    parts += 1;
    place.seen.parts += 1 + ('fact' in node ? answersIn(node).length : 0);
    if (place.seen.parts > mostParts) {
      yield `${place.where}: conditions of over ${mostParts} parts in all`;
      return;
    }
    if (parts > longestCondition) {
      yield `${place.where}: over ${longestCondition} parts, or conditions that go in a circle`;
      return;
    }
    yield* nodeProblems(node, named, place);
  }
}

function* nodeProblems(node: Condition, named: Named, { where, facts, finished }: Place): Problems {
  if (!finished && isNegative(node)) yield `${where}: what was not answered`;
  if ('condition' in node && !Object.hasOwn(named, node.condition)) {
    yield `${where}: no condition is called ${node.condition}`;
  }
  if (!('fact' in node)) return;
  const fact = facts.get(node.fact);
  if (!fact) {
    yield `${where}: no question before it is called ${node.fact}`;
    return;
  }
  if (!operatorsOf[fact.type].includes(node.operator)) {
    yield `${where}: ${node.operator} of ${node.fact}, which is of type ${fact.type}`;
  }
  for (const { id } of answersIn(node)) {
    if (!fact.answers.has(id)) yield `${where}: ${node.fact} has no answer ${id}`;
  }
}

/** Every node, with those of the named conditions in their place; without end where they go in a circle. */
function* writtenOut(condition: Condition, named: Named): Generator<Condition, void> {
  // No recursion, which would take as many steps for a node as it lies deep.
  const open = [condition];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    for (const part of partsOf(node, named)) open.push(part);
  }
}

function partsOf(node: Condition, named: Named): readonly Condition[] {
  if ('all' in node) return node.all;
  if ('any' in node) return node.any;
  if ('not' in node) return [node.not];
  const inner =
    'condition' in node && Object.hasOwn(named, node.condition) && named[node.condition];
  return inner ? [inner] : [];
}
