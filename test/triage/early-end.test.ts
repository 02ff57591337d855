import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nodesWithin } from '../../src/pack/condition-tree.ts';
import { seriousness } from '../support/interpreter.ts';
import { theSource } from '../support/the-pack.ts';

const source = theSource();
const named = new Map(Object.entries(source.conditions));
const caps = source.guarantees.filter((guarantee) => guarantee.kind === 'topics-cap');

describe('a visitor whose check ends before the later topics', () => {
  it('is promised so by at least one guarantee', () => assert.ok(caps.length > 0));

  for (const { id, topics, atMost } of caps) {
    it(`would have heard nothing more serious there (${id})`, () => {
      const questions = source.topics.filter((topic) => topics.includes(topic.id));
      const facts = new Set(questions.flatMap((topic) => topic.questions.map((q) => q.id)));
      const reads = (conditions: (typeof source.rules)[number]['conditions']) =>
        [...nodesWithin(conditions, named)].some((node) => 'fact' in node && facts.has(node.fact));
      const reading = source.rules.filter(({ conditions }) => reads(conditions));
      assert.ok(reading.length > 10, 'there are such rules');
      const over = reading.filter(
        ({ event }) => seriousness(source, event.params.outcome) > seriousness(source, atMost),
      );
      assert.deepEqual(
        over.map(({ name }) => name),
        [],
      );
    });
  }
});
