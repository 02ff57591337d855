import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sentenceOf } from '../../src/authoring/sentences/sentence-of.ts';
import type { Condition, Leaf } from '../../src/pack/condition.schema.ts';
import { outcomeFact } from '../../src/pack/condition.schema.ts';
import { type Random, randomFrom } from '../support/random.ts';
import { theSource } from '../support/the-pack.ts';

const source = theSource();
const dutch = (condition: Condition) => sentenceOf(source, condition, 'nl');
const knee: Leaf = { fact: 'region', operator: 'equal', value: 'knee' };
const locked: Leaf = { fact: 'leg-signs', operator: 'contains', value: 'locked' };
const worse: Leaf = { fact: 'course', operator: 'equal', value: 'worse' };
const unlocked: Leaf = { fact: 'leg-signs', operator: 'doesNotContain', value: 'locked' };

describe('a condition as a sentence', () => {
  for (const [condition, nl, en] of [
    [knee, 'plek is “Knie”', 'place is “Knee”'],
    [{ not: knee }, 'plek is niet “Knie”', 'place is not “Knee”'],
    [{ not: { not: knee } }, 'plek is “Knie”', 'place is “Knee”'],
    [
      { fact: 'region', operator: 'in', value: ['knee', 'thigh'] },
      'plek is één van “Knie” en “Bovenbeen”',
      'place is one of “Knee” and “Thigh”',
    ],
    [
      { fact: 'region', operator: 'notIn', value: ['knee', 'thigh'] },
      'plek is geen van “Knie” en “Bovenbeen”',
      'place is none of “Knee” and “Thigh”',
    ],
    [
      locked,
      'bij ‘Beensignalen’ is “Knie op slot” aangekruist',
      '“Knee locked” is ticked under ‘Leg signs’',
    ],
    [
      { not: locked },
      'bij ‘Beensignalen’ is “Knie op slot” niet aangekruist',
      '“Knee locked” is not ticked under ‘Leg signs’',
    ],
    [
      unlocked,
      '‘Beensignalen’ is beantwoord zonder “Knie op slot”',
      '‘Leg signs’ is answered without “Knee locked”',
    ],
    [
      { fact: 'leg-signs', operator: 'someFact:in', value: ['locked', 'cold-pale'] },
      'bij ‘Beensignalen’ is minstens één van “Knie op slot” en “Been koud en bleek” aangekruist',
      'at least one of “Knee locked” and “Leg cold and pale” is ticked under ‘Leg signs’',
    ],
    [
      {
        fact: 'concerns',
        operator: 'hasAtLeast',
        value: { count: 2, of: ['worried', 'low-mood'] },
      },
      'bij ‘Zorgen’ zijn minstens 2 van “Ik maak me veel zorgen” en “Ik ben somber” aangekruist',
      'at least 2 of “I worry a lot” and “I feel low” are ticked under ‘Concerns’',
    ],
    [
      { fact: 'body-weight', operator: 'greaterThanInclusive', value: 80 },
      'gewicht is 80 kilo of meer',
      'weight is 80 kilos or more',
    ],
    [
      { fact: 'pain-score', operator: 'lessThanInclusive', value: 3 },
      'pijncijfer is 3 of minder',
      'pain score is 3 or less',
    ],
    [
      { fact: outcomeFact, operator: 'equal', value: 'gp-today' },
      'uitkomst is “Huisarts: vandaag”',
      'outcome is “GP: today”',
    ],
    [
      { all: [knee, { any: [locked, { all: [worse] }] }] },
      'plek is “Knie” én (bij ‘Beensignalen’ is “Knie op slot” aangekruist of beloop is “Het wordt erger”)',
      'place is “Knee” and (“Knee locked” is ticked under ‘Leg signs’ or course is “Getting worse”)',
    ],
    [
      { not: { any: [knee, locked] } },
      'het is niet zo dat (plek “Knie” is of bij ‘Beensignalen’ “Knie op slot” is aangekruist)',
      'it is not so that (place is “Knee” or “Knee locked” is ticked under ‘Leg signs’)',
    ],
    [
      { condition: 'fifty-plus' },
      'leeftijd is één van “50–69” en “70 of ouder”',
      'age is one of “50–69” and “70 or over”',
    ],
    [
      { not: { condition: 'benign-pain' } },
      'voorwaarde “benign-pain” geldt niet',
      'the condition “benign-pain” does not hold',
    ],
  ] as [Condition, string, string][]) {
    it(nl, () => {
      assert.equal(sentenceOf(source, condition, 'nl'), nl);
      assert.equal(sentenceOf(source, condition, 'en'), en);
    });
  }

  it('shows an id that stands for nothing, and a condition in a circle, as they are', () => {
    assert.equal(dutch({ ...knee, value: 'knie' }), 'plek is “knie”');
    assert.equal(dutch({ ...knee, fact: 'regio' }), '‘regio’ is “knee”');
    const circle = { ...source, conditions: { round: { all: [{ condition: 'round' }] } } };
    assert.equal(sentenceOf(circle, { condition: 'round' }, 'nl'), 'voorwaarde “round” geldt');
  });

  for (const language of ['nl', 'en'] as const) {
    it(`reads differently in ${language} for every two conditions of another structure`, () => {
      const seen = new Map<string, string>();
      const inWords = new Map<string, string>();
      for (let seed = 0; seed < 3000; seed++) {
        const condition = randomCondition(randomFrom(seed), 3);
        const meaning = JSON.stringify(normal(condition));
        const sentence = sentenceOf(source, condition, language);
        assert.equal(seen.get(sentence) ?? meaning, meaning, sentence);
        assert.equal(inWords.get(meaning) ?? sentence, sentence, meaning);
        seen.set(sentence, meaning);
        inWords.set(meaning, sentence);
      }
      assert.ok(seen.size > 1000, `${seen.size} different sentences`);
    });
  }
});

/** The leaves are few, so that the trees often differ in nothing but their brackets. */
function randomCondition(random: Random, depth: number): Condition {
  const kind = depth === 0 ? 0 : random.between(0, 6);
  const parts = () =>
    Array.from({ length: random.between(1, 3) }, () => randomCondition(random, depth - 1));
  if (kind === 1 || kind === 2) return { all: parts() };
  if (kind === 3 || kind === 4) return { any: parts() };
  if (kind === 5) return { not: randomCondition(random, depth - 1) };
  return random.oneOf<Condition>([knee, locked, worse, unlocked]);
}

/** Lists of one and lists within their like say nothing of their own, nor does `not` twice. */
function normal(condition: Condition): Condition {
  if ('not' in condition) {
    const inner = normal(condition.not);
    return 'not' in inner ? inner.not : { not: inner };
  }
  const key = 'all' in condition ? 'all' : 'any' in condition ? 'any' : undefined;
  if (!key) return condition;
  const parts = ((condition as Record<string, Condition[]>)[key] ?? []).flatMap((part) => {
    const inner = normal(part) as Partial<Record<'all' | 'any', Condition[]>>;
    return inner[key] ?? [inner as Condition];
  });
  return parts.length === 1 ? (parts[0] as Condition) : ({ [key]: parts } as Condition);
}
