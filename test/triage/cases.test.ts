import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAnswers } from '../../src/pack/parse-answers.ts';
import { assess } from '../../src/triage/assess.ts';
import { thePack, theSource } from '../support/the-pack.ts';

const pack = thePack('nl');
const optional = new Set(
  pack.topics
    .flatMap(({ questions }) => questions)
    .filter((question) => question.type === 'number' && question.optional)
    .map(({ id }) => id),
);

describe('an example visitor', () => {
  for (const example of theSource().cases) {
    it(`${example.id} hears ${example.outcome}: ${example.description}`, async () => {
      const answers = parseAnswers(pack, example.answers);
      const { outcome, also, ends, reasons, fired, asked, complete } = await assess(pack, answers);
      const deciding = reasons.filter((reason) => reason.outcome === outcome.id);

      assert.equal(outcome.id, example.outcome);
      assert.equal(ends, example.ends);
      assert.deepEqual(
        also.map(({ id }) => id),
        example.also,
      );
      assert.deepEqual(deciding.map(({ rule }) => rule).sort(), [...example.deciding].sort());
      assert.deepEqual([...fired].sort(), [...example.deciding, ...example.others].sort());
      assert.equal(complete, true);
      const answered = Object.keys(example.answers);
      assert.deepEqual(
        asked.filter((id) => !optional.has(id) || answered.includes(id)),
        inOrder(answered),
      );
    });
  }
});

function inOrder(ids: readonly string[]): string[] {
  const order = pack.topics.flatMap(({ questions }) => questions.map(({ id }) => id));
  return [...ids].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}
