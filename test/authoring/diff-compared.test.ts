import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compare } from '../../src/authoring/diff/compared.ts';
import { estimate } from '../../src/authoring/diff/estimate.ts';
import { movesBetween } from '../../src/authoring/diff/moves.ts';
import { visitorsFrom } from '../../src/authoring/population/sample.ts';
import type { PackSource } from '../../src/pack/pack-source.ts';
import { parsePack } from '../../src/pack/parse-pack.ts';
import type { QuestionSource } from '../../src/pack/question.schema.ts';
import { Z3Solver } from '../../src/proof/z3.ts';
import { interpret, seriousness } from '../support/interpreter.ts';
import { retype, spoil } from '../support/spoilt-pack.ts';
import { theSource } from '../support/the-pack.ts';

/** The pack with a question in another form; rules are not looked at. */
function withQuestion(
  id: string,
  change: (question: QuestionSource) => QuestionSource,
): PackSource {
  const source = theSource();
  const topics = source.topics.map((topic) => ({
    ...topic,
    questions: topic.questions.map((question) =>
      question.id === id ? change(question) : question,
    ),
  }));
  return { ...source, topics };
}

const withOptions = (id: string, rename: (option: string) => string) =>
  withQuestion(id, (question) =>
    'options' in question
      ? { ...question, options: question.options.map((o) => ({ ...o, id: rename(o.id) })) }
      : question,
  );

const before = theSource();
const renamed = compare(
  before,
  withOptions('limits', (id) => (id === 'much' ? 'a-lot' : id)),
);
const { formulas, encoding, visitors } = renamed;
const solver = await Z3Solver.start();
const chooses = (answer: string) =>
  solver.solve(
    formulas.and(visitors, encoding.old.questions.get('limits')?.chosen(answer) ?? formulas.false),
  );
const [shared, unshared] = [await chooses('some'), await chooses('much')];

// Two edits of which one makes lighter and the other more serious: the two must not be mixed up.
const edited = parsePack(
  spoil(
    retype('red-flags.json', /("name": "both-legs-new"[\s\S]*?"outcome": )"gp-soon"/, '$1"gp"'),
    retype('routes.json', /"outcome": "self-care"/, '"outcome": "digital-guidance"'),
  ),
);
const compared = compare(before, edited);
const moves = await movesBetween(compared, solver);
const options = { count: 3000, seed: 5 };
const counted = estimate(
  compared,
  moves.map(({ whoever }) => whoever),
  options,
);

/** How many of the drawn visitors an independent interpreter sees move, by their move. */
const seen = new Map<string, number>();
for (const visitor of visitorsFrom(edited, options)) {
  const [from, to] = [before, edited].map((pack) => interpret(pack, visitor).outcome);
  if (from !== to) seen.set(`${from}:${to}`, (seen.get(`${from}:${to}`) ?? 0) + 1);
}

/** What a slip in pack.json does that turns the order of two outcomes round. */
const turnedRound = (one: string, other: string): PackSource => {
  const places = new Map(before.outcomes.map((outcome) => [outcome.id, outcome]));
  const moved = (id: string) => places.get(id === one ? other : id === other ? one : id);
  return { ...before, outcomes: before.outcomes.flatMap(({ id }) => moved(id) ?? []) };
};
const turned = await movesBetween(compare(before, turnedRound('gp', 'gp-soon')), solver);

solver.stop();

describe('two packs side by side', () => {
  it('move the visitors that an independent interpreter sees move, and as many', () => {
    const found = moves.map(({ from, to, whoever }) => [
      `${from}:${to}`,
      counted.counts.get(whoever),
    ]);
    assert.equal(counted.of, options.count);
    assert.ok(seen.size >= 2, JSON.stringify([...seen]));
    assert.deepEqual(
      new Map(found.filter(([, count]) => count !== 0) as [string, number][]),
      new Map(
        moves.flatMap(({ from, to }) => {
          const count = seen.get(`${from}:${to}`);
          return count ? [[`${from}:${to}`, count] as const] : [];
        }),
      ),
    );
    for (const move of seen.keys())
      assert.ok(
        found.some(([name]) => name === move),
        move,
      );
  });

  it('give an example of each move that both interpreters agree on, and its direction', () => {
    for (const { from, to, visitor, direction } of moves) {
      assert.equal(interpret(before, visitor.before).outcome, from);
      assert.equal(interpret(edited, visitor.after).outcome, to);
      const isLighter = seriousness(edited, to) < seriousness(edited, from);
      assert.equal(direction, isLighter ? 'lighter' : 'more-serious');
    }
    const order = moves.map(({ direction }) => direction);
    assert.deepEqual(order, [...order].sort(), 'lighter comes first');
  });

  it('never call a move more serious by an order of outcomes that the edit itself turned round', () => {
    assert.deepEqual(
      turned.map(({ from, to, direction }) => [from, to, direction]),
      [['gp-soon', 'gp', 'unranked']],
    );
  });

  it('say which answers and numbers can not be compared, and leave them out', () => {
    assert.deepEqual(renamed.unshared, [
      { kind: 'answer', question: 'limits', answer: 'much', only: 'old' },
      { kind: 'answer', question: 'limits', answer: 'a-lot', only: 'new' },
    ]);
    assert.ok(shared, 'who chooses what both packs know is compared');
    assert.equal(unshared, null, 'nobody chooses what only one pack knows');
    const shorter = withQuestion('pain-score', (question) =>
      question.type === 'scale' ? { ...question, max: 7 } : question,
    );
    assert.deepEqual(compare(before, shorter).unshared, [
      { kind: 'range', question: 'pain-score', from: 0, to: 7 },
    ]);
  });

  it('take a question that has no answer in common, or stands in one pack, for two questions', () => {
    const other = compare(
      before,
      withOptions('limits', (id) => `new-${id}`),
    );
    assert.deepEqual(other.unshared, [{ kind: 'question', question: 'limits', only: 'both' }]);
    const { topics, ...rest } = before;
    const without = topics.map((topic) => ({
      ...topic,
      questions: topic.questions.filter(({ id }) => id !== 'guidance'),
    }));
    assert.deepEqual(compare(before, { ...rest, topics: without }).unshared, [
      { kind: 'question', question: 'guidance', only: 'old' },
    ]);
  });
});
