import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assess } from '../../src/triage/assess.ts';
import { groundsOf } from '../../src/triage/explain.ts';
import { holds } from '../support/interpreter.ts';
import { thePack, theSource } from '../support/the-pack.ts';
import { introduce, visitorFrom } from '../support/visitors.ts';

describe('why a rule fired', () => {
  it('is told with answers that the visitor gave, and that make the rule true by themselves', async () => {
    const source = theSource();
    const ids = source.topics.flatMap((topic) => topic.questions.map(({ id }) => id));
    let looked = 0;
    for (let seed = 0; seed < 600; seed++) {
      const visitor = visitorFrom(source, seed);
      const { fired, asked } = await assess(thePack(), visitor.answers);
      const counting = Object.fromEntries(
        Object.entries(visitor.answers).filter(([id]) => asked.includes(id)),
      );
      for (const rule of fired) {
        const grounds = groundsOf(thePack(), rule, counting);
        assert.ok(grounds.length > 0, `${rule}: ${introduce(visitor)}`);
        const facts = Object.fromEntries(ids.map((id) => [id, null as never]));
        for (const { question, answers } of grounds) {
          const given = [counting[question] ?? []].flat();
          for (const answer of [answers].flat()) assert.ok(given.includes(answer as never));
          const isList = Array.isArray(counting[question]);
          Object.assign(facts, {
            [question]: Array.isArray(answers) && !isList ? answers[0] : answers,
          });
        }
        const { conditions } = source.rules.find(({ name }) => name === rule) ?? {};
        assert.ok(conditions && holds(conditions, facts, source.conditions), rule);
        looked++;
      }
    }
    assert.ok(looked > 500);
  });
});
