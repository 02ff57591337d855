import type { VisitorPack } from '../pack/bundle.ts';
import { nodesIn } from '../pack/json-nodes.ts';
import { isText } from '../pack/language.ts';
import { longestScale } from '../pack/question.schema.ts';
import { questionsOf } from '../pack/questions.ts';
import { membersOfForms, placesOfTheCheck } from '../pack/reserved-ids.ts';

type Problems = Generator<string, void>;

/** Of each of these no check needs more, and what is worked out for a visitor grows with it. */
const most = { questions: 200, answers: 100, ways: 20, steps: 20 };

/** What names something that is not there, stands twice, or can't be together in one check. */
export function* referenceProblems(pack: VisitorPack): Problems {
  const questions = questionsOf(pack);
  yield* over(most.questions, 'questions', questions.length);
  yield* over(most.ways, 'newSigns.as', pack.newSigns.as.length);
  yield* idProblems(pack);
  yield* nameProblems(pack);
  yield* outcomeProblems(pack);
  for (const question of questions) yield* questionProblems(question);
  yield* valueProblems(pack);
  yield* textProblems(pack);
}

function* idProblems({ topics, outcomes, rules, advice, plans }: VisitorPack): Problems {
  const ids = [...topics, ...questionsOf({ topics })].map(({ id }) => id);
  const names = [...rules, ...advice, ...plans.weeks, ...plans.programmes].map(({ name }) => name);
  yield* twice('topic or question', ids);
  yield* twice(
    'outcome',
    outcomes.map(({ id }) => id),
  );
  yield* twice('rule or plan', names);
  for (const id of ids) {
    if (id === 'outcome' || placesOfTheCheck.includes(id) || membersOfForms.includes(id)) {
      yield `the check itself has the id ${id}`;
    }
  }
}

function* nameProblems(pack: VisitorPack): Problems {
  const { rules, advice, plans, sources, adviceGroups, contradictions } = pack;
  const params = [...rules, ...advice].map(({ event }) => event.params);
  const named = [...params, ...plans.weeks, ...plans.programmes].flatMap((item) => item.sources);
  const topics = adviceGroups.flatMap((group) => group.topics);
  const items = advice.map(({ name }) => name);
  yield* unknown('source', named, Object.keys(sources));
  yield* unknown(
    'topic of advice',
    advice.map(({ event }) => event.params.topic),
    topics,
  );
  yield* unknown('piece of advice', contradictions.flat(), items);
}

/** That the most serious outcome is the one that ends a check soonest. */
function* outcomeProblems({ outcomes, fallback, rules, newSigns }: VisitorPack): Problems {
  const ids = outcomes.map(({ id }) => id);
  const asked = [...rules.map(({ event }) => event.params), ...newSigns.atLeast];
  yield* unknown('outcome', [fallback, ...asked.map(({ outcome }) => outcome)], ids);
  const order = outcomes.map(({ ends }) => [null, 'after-topic', 'now'].indexOf(ends));
  // Routes that can wait stand in the order that the pack wants.
  const haste = outcomes.map(({ urgency }) => ['soon', 'today', 'now'].indexOf(urgency));
  const falls = (ranks: number[]) => ranks.some((rank, at) => rank < (ranks[at - 1] ?? rank));
  if (falls(order) || falls(haste) || order.indexOf(2) !== order.lastIndexOf(2)) {
    yield 'outcomes: not from light to serious, or several that end the check now';
  }
  for (const { id, urgency, ends, call } of outcomes) {
    if ((urgency === 'now' || ends === 'now') && !call) yield `${id}: now, and no number to call`;
  }
  if (outcomes.find(({ id }) => id === fallback)?.ends) yield 'fallback: it ends the check';
}

function* questionProblems(question: VisitorPack['topics'][number]['questions'][number]): Problems {
  const { id, type } = question;
  if (type === 'scale' || type === 'number') {
    const { min, max } = question;
    if (min >= max || (type === 'scale' && max > min + longestScale))
      yield `${id}: ${min} to ${max}`;
    return;
  }
  const { options } = question;
  yield* over(most.answers, `answers of ${id}`, options.length);
  yield* twice(
    `answer of ${id}`,
    options.map((option) => option.id),
  );
  const exclusive = options.filter((option) => option.exclusive).length;
  if (exclusive !== (type === 'multi' ? 1 : 0)) yield `${id}: ${exclusive} exclusive answers`;
}

/** A value may come from what stands above it, so that none goes in a circle. */
function* valueProblems({ topics, values }: VisitorPack): Problems {
  const questions = questionsOf({ topics }).map(({ id }) => id);
  yield* twice('question or value', [...questions, ...Object.keys(values)]);
  /** In how many steps each is worked out. */
  const known = new Map(questions.map((id) => [id, 0]));
  for (const [id, value] of Object.entries(values)) {
    const { from, to, times, dividedBy } = value as Record<string, unknown>;
    const names = [from, to, times, dividedBy].filter((name) => typeof name === 'string');
    yield* unknown('question or value', names, known);
    const steps = names.reduce((sum, name) => sum + (known.get(name) ?? 0), 1);
    yield* over(most.steps, `steps to ${id}`, steps);
    known.set(id, steps);
  }
}

function* textProblems(pack: VisitorPack): Problems {
  for (const [text, path] of nodesIn(pack)) {
    if (typeof text !== 'object' || text === null || !isText(text)) continue;
    const missing = pack.languages.find((language) => !Object.hasOwn(text, language));
    if (missing) yield `${path.join('.')}: no text in ${missing}`;
  }
}

function* twice(kind: string, ids: readonly string[]): Problems {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) yield `the ${kind} ${id} stands twice`;
    seen.add(id);
  }
}

function* unknown(
  kind: string,
  names: readonly string[],
  known: readonly string[] | ReadonlyMap<string, unknown>,
): Problems {
  const ids = 'has' in known ? known : new Set(known);
  for (const name of names) if (!ids.has(name)) yield `no ${kind} is called ${name}`;
}

function* over(limit: number, what: string, found: number): Problems {
  if (found > limit) yield `over ${limit} ${what}`;
}
