import { describe, it } from 'node:test';
import { assertRefused, type Refusal } from '../support/refusal.ts';
import { insert, type Mistake, retype, write } from '../support/spoilt-pack.ts';

const file = 'values.json';
const value = (id: string, content: object) => insert(file, ['values', id], content);
const refuse = (mistake: Mistake, refusal: Omit<Refusal, 'file'>) =>
  assertRefused([mistake], { file, ...refusal });

describe('a clinician who works out a value', () => {
  it('hears that a question has its id', () => {
    refuse(value('pain-score', { from: 'body-weight', times: 2 }), {
      at: '"pain-score": |{',
      path: 'values.pain-score',
      found: /the value "pain-score"/,
      expected: /another id: a question has this one/,
    });
  });

  it('hears that nothing can be divided by 0', () => {
    refuse(value('half', { from: 'body-weight', dividedBy: 0 }), {
      at: '"dividedBy": |0',
      path: 'values.half.dividedBy',
      found: /^0$/,
      expected: /never 0/,
    });
  });

  it('hears that an answer to divide by can be 0', () => {
    refuse(value('share', { from: 'body-weight', dividedBy: 'pain-score' }), {
      at: '"pain-score"',
      path: 'values.share.dividedBy',
      found: /`pain-score`, which can be 0/,
      expected: /never 0/,
      hint: /`atLeast`/,
    });
  });

  it('hears that a value to divide by can be rounded to 0', () => {
    const mistakes = [
      value('little', { from: 'body-weight', dividedBy: 1000, round: 1 }),
      value('share', { from: 'body-weight', dividedBy: 'little' }),
    ];
    assertRefused(mistakes, {
      file,
      at: '"dividedBy": |"little"',
      path: 'values.share.dividedBy',
      found: /`little`, which can be 0/,
      expected: /never 0/,
    });
  });

  it('hears that its least is above its most', () => {
    refuse(value('none', { from: 'body-weight', atLeast: 5, atMost: 4 }), {
      at: '"atLeast": |5',
      path: 'values.none.atLeast',
      found: /^5$/,
      expected: /no more than `atMost` \(4\)/,
    });
  });

  it('hears that it can grow beyond all counting', () => {
    refuse(value('vast', { from: 'body-weight', dividedBy: 1e-307 }), {
      at: '"vast": |{',
      path: 'values.vast',
      found: /can be /,
      expected: /a value from -9007199254740991 to 9007199254740991/,
    });
  });

  for (const [place, from, path] of [
    ['`times`', '"times": |1.6', 'protein-low.times'],
    ['`round`', '"times": 1.6, "round": |5', 'protein-low.round'],
    ['`atLeast`', '"atLeast": |20', 'meal-low.atLeast'],
    ['`upTo`', '"upTo": |79', 'meals.steps[0].upTo'],
    ['the value of a step', '"value": |6', 'meals.steps[3].value'],
  ] as const) {
    it(`hears that a number is endless at ${place}`, () => {
      const endless = from.replace(/\|.*/, '1e999');
      refuse(retype(file, from.replace('|', ''), endless), {
        at: endless.replace('1e999', '|1e999'),
        path: `values.${path}`,
        found: /the number 1e999/,
        expected: /not endless/,
      });
    });
  }

  it('hears that it can not be rounded to 0', () => {
    refuse(write(file, ['values', 'protein-low', 'round'], 0), {
      at: '"round": |0',
      path: 'values.protein-low.round',
      found: /^0$/,
      expected: /^more than 0$/,
    });
  });
});

describe('a clinician who writes a number elsewhere', () => {
  for (const [other, number, path] of [
    ['pack.json', /"days": \d+/, 'outcomes[0].recheck.days'],
    ['plans.json', /"to": \d+/, 'programmes[0].weeks[0].to'],
    ['questions/training.json', /"max": \d+/, 'questions[1].max'],
  ] as const) {
    it(`hears that it is endless in ${other}`, () => {
      assertRefused([retype(other, number, `${number.source.split(' ')[0]} -1e999`)], {
        file: other,
        at: '-1e999',
        path,
        found: /the number -1e999/,
        expected: /not endless/,
      });
    });
  }
});
