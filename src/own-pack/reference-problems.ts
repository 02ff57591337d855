import type { VisitorPack } from '../pack/bundle.ts';
import { nodesIn } from '../pack/json-nodes.ts';
import { isText } from '../pack/language.ts';
import { questionsOf } from '../pack/questions.ts';
import { membersOfForms, placesOfTheCheck } from '../pack/reserved-ids.ts';

type Problems = Generator<string, void>;

/** What names something that is not there, stands twice, or can't be together in one check. */
export function* referenceProblems(pack: VisitorPack): Problems {
  yield* idProblems(pack);
  yield* nameProblems(pack);
  yield* outcomeProblems(pack);
  for (const question of questionsOf(pack)) yield* questionProblems(question);
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
  if (
    order.some((end, at) => end < (order[at - 1] ?? 0)) ||
    order.indexOf(2) !== order.lastIndexOf(2)
  ) {
    yield 'outcomes: not from light to serious, or several that end the check now';
  }
  if (outcomes.find(({ id }) => id === fallback)?.ends) yield 'fallback: it ends the check';
}

function* questionProblems(question: VisitorPack['topics'][number]['questions'][number]): Problems {
  const { id, type } = question;
  if (type === 'scale' || type === 'number') {
    const { min, max } = question;
    if (min >= max || (type === 'scale' && max > min + 20)) yield `${id}: ${min} to ${max}`;
    return;
  }
  const { options } = question;
  yield* twice(
    `answer of ${id}`,
    options.map((option) => option.id),
  );
  const exclusive = options.filter((option) => option.exclusive).length;
  if (exclusive !== (type === 'multi' ? 1 : 0)) yield `${id}: ${exclusive} exclusive answers`;
}

/** A value may come from what stands above it, so that none goes in a circle. */
function* valueProblems({ topics, values }: VisitorPack): Problems {
  const known = questionsOf({ topics }).map(({ id }) => id);
  for (const [id, value] of Object.entries(values)) {
    const { from, to, times, dividedBy } = value as Record<string, unknown>;
    const names = [from, to, times, dividedBy].filter((name) => typeof name === 'string');
    yield* unknown('question or value', names, known);
    known.push(id);
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

function* unknown(kind: string, names: readonly string[], known: readonly string[]): Problems {
  const ids = new Set(known);
  for (const name of names) if (!ids.has(name)) yield `no ${kind} is called ${name}`;
}
