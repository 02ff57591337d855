import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { visitorsFrom } from '../../src/authoring/population/sample.ts';
import type { Answers } from '../../src/pack/answers.ts';
import type { PackSource } from '../../src/pack/pack-source.ts';
import { interpret } from '../support/interpreter.ts';
import { theSource } from '../support/the-pack.ts';

const visitors = visitorsFrom(theSource(), { count: 20_000, seed: 1 });

const share = (of: readonly Answers[], isSo: (visitor: Answers) => boolean) =>
  of.filter(isSo).length / of.length;

/** Within five standard deviations: a fixed seed can't fail by chance, a wrong draw does. */
function assertNear(found: number, expected: number, count: number): void {
  const deviation = Math.sqrt((expected * (1 - expected)) / count);
  assert.ok(Math.abs(found - expected) < 5 * deviation, `${found} instead of ${expected}`);
}

const assuming = (answers: NonNullable<PackSource['population']>['answers']): PackSource => ({
  ...theSource(),
  population: { about: 'a test', answers },
});

describe('visitors as the population of a pack has them', () => {
  it('answer what they are asked, and nothing else', () => {
    for (const visitor of visitors.slice(0, 1000)) {
      const { asked, complete } = interpret(theSource(), visitor);
      assert.deepEqual(Object.keys(visitor), asked);
      assert.ok(complete);
    }
  });

  it('are the same for the same seed only, and the first of more', () => {
    const draw = (count: number, seed: number) => visitorsFrom(theSource(), { count, seed });
    assert.deepEqual(draw(40, 7), draw(100, 7).slice(0, 40));
    assert.notDeepEqual(draw(40, 7), draw(40, 8));
  });

  it('choose an answer by its weight, a sign by its chance, a number by its range', () => {
    const count = visitors.length;
    assertNear(
      share(visitors, ({ reason }) => reason === 'pain'),
      0.8,
      count,
    );
    const fainted = share(visitors, (visitor) =>
      [visitor['emergency-signs']].flat().includes('fainted'),
    );
    assertNear(fainted, 0.01, count);
    const inPain = visitors.filter((visitor) => visitor['pain-score'] !== undefined);
    assertNear(
      share(inPain, (visitor) => Number(visitor['pain-score']) >= 7),
      0.2,
      inPain.length,
    );
  });

  it('answer by what they answered before, where the population says so', () => {
    const answered = visitors.filter(({ limits }) => limits !== undefined);
    for (const [isBad, expected] of [
      [true, 0.15],
      [false, 0.02],
    ] as const) {
      const group = answered.filter((visitor) => Number(visitor['pain-score']) >= 7 === isBad);
      assertNear(
        share(group, ({ limits }) => limits === 'unable'),
        expected,
        group.length,
      );
    }
  });

  it('skip what may be skipped, as often as is assumed', () => {
    const asked = visitors.filter((visitor) => visitor['body-weight'] !== undefined);
    assertNear(
      share(asked, (visitor) => visitor['body-weight'] === null),
      0.3,
      asked.length,
    );
  });

  it('never choose what has no weight, and 1 in 100 what is not named', () => {
    const drawn = visitorsFrom(assuming({ age: [{ weights: { '18-49': 50, 'under-18': 0 } }] }), {
      count: 5000,
      seed: 2,
    });
    assert.equal(
      share(drawn, ({ age }) => age === 'under-18'),
      0,
    );
    assertNear(
      share(drawn, ({ age }) => age === '70-plus'),
      0.01 / 1.02,
      5000,
    );
  });

  it('choose every answer as often where nothing is assumed', () => {
    const drawn = visitorsFrom({ ...theSource(), population: undefined }, { count: 5000, seed: 3 });
    for (const id of ['under-18', '18-49', '50-69', '70-plus']) {
      assertNear(
        share(drawn, ({ age }) => age === id),
        0.25,
        5000,
      );
    }
  });
});
