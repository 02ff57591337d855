import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answers } from '../../src/pack/answers.ts';
import { assess } from '../../src/triage/assess.ts';
import { signsForTheWorse } from '../../src/triage/for-the-worse.ts';
import { interpret, seriousness } from '../support/interpreter.ts';
import { thePack, theSource } from '../support/the-pack.ts';
import { introduce, visitorFrom } from '../support/visitors.ts';

const changesFor = async (answers: Answers) =>
  signsForTheWorse(thePack(), answers, await assess(thePack(), answers));

describe('what would change the advice', () => {
  it('tells somebody with a sore back that numbness around the saddle is for 112 or the GP today', async () => {
    const example = theSource().cases.find(({ id }) => id === 'back-spasm-same');
    const changes = await changesFor(example?.answers ?? {});
    const saddle = changes.find(({ signs }) =>
      signs.some(({ answer }) => answer.includes('saddle')),
    );
    assert.ok(['emergency', 'gp-today'].includes(saddle?.outcome.id ?? ''));
  });

  it('is nothing beside 112', async () => {
    const example = theSource().cases.find(({ outcome }) => outcome === 'emergency');
    assert.deepEqual(await changesFor(example?.answers ?? {}), []);
  });

  it('says of every sign just what the second interpreter makes of it', async () => {
    let looked = 0;
    for (let seed = 0; seed < 60; seed++) {
      const visitor = visitorFrom(theSource(), seed);
      const { asked, outcome } = await assess(thePack(), visitor.answers);
      const told = new Map(
        (await changesFor(visitor.answers)).flatMap(({ outcome: worse, signs }) =>
          signs.map(({ question, answer }) => [`${question}=${answer}`, worse.id] as const),
        ),
      );
      for (const question of theSource().topics.flatMap(({ questions }) => questions)) {
        if (question.type !== 'multi' || !asked.includes(question.id)) continue;
        const chosen = [visitor.answers[question.id] ?? []].flat();
        const none = question.options.find(({ exclusive }) => exclusive)?.id;
        for (const { id, exclusive } of question.options) {
          if (exclusive || chosen.includes(id)) continue;
          const signs = [...chosen.filter((other) => other !== none), id] as string[];
          const then = interpret(theSource(), { ...visitor.answers, [question.id]: signs });
          const isWorse =
            then.fired.length > 0 &&
            seriousness(theSource(), then.outcome) > seriousness(theSource(), outcome.id);
          const said = told.get(`${question.id}=${id}`);
          assert.equal(said, isWorse ? then.outcome : undefined, `${id}: ${introduce(visitor)}`);
          looked++;
        }
      }
    }
    assert.ok(looked > 500);
  });
});
