import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { encode } from '../../src/proof/encode.ts';
import { evaluator, type Formula, Formulas } from '../../src/proof/formula.ts';
import { assess } from '../../src/triage/assess.ts';
import { thePack, theSource } from '../support/the-pack.ts';
import { introduce, visitorFrom } from '../support/visitors.ts';

const count = 20_000;
const source = theSource();
const pack = thePack();
const encoding = encode(new Formulas(), source);
const heard = source.outcomes.map(({ id }) => [id, encoding.hears(id)] as const);
const given = source.advice.map(
  ({ name, conditions }) => [name, encoding.holds(conditions)] as const,
);

const wrong: string[] = [];
let compared = 0;
for (let seed = 1; compared < count; seed++) {
  const visitor = visitorFrom(source, seed);
  const { complete, asked, outcome, fired, advice } = await assess(pack, visitor.answers);
  // The formulas speak of finished checks only.
  if (!complete) continue;
  compared += 1;
  const variables = encoding.variablesOf(visitor.answers);
  const truth = evaluator((variable) => (variables.has(variable) ? -1 : 0));
  const trueOf = (named: Iterable<readonly [string, Formula]>) =>
    [...named].filter(([, formula]) => truth(formula) !== 0).map(([name]) => name);
  const says = {
    asked: trueOf([...encoding.questions].map(([id, answer]) => [id, answer.asked])),
    outcome: trueOf(heard),
    fired: trueOf(encoding.fired),
    advice: trueOf(given),
    isVisitor: truth(encoding.visitors) !== 0,
  };
  const runs = {
    asked,
    outcome: [outcome.id],
    fired,
    advice: pack.advice
      .filter(({ name }) => advice.some(({ rule }) => rule === name))
      .map(({ name }) => name),
    isVisitor: true,
  };
  if (JSON.stringify(says) !== JSON.stringify(runs)) wrong.push(introduce(visitor));
}

describe('what is proved', () => {
  it(`is what json-rules-engine runs, for ${count} random visitors`, () => {
    assert.deepEqual(wrong.slice(0, 3), []);
  });
});
