import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fillIn } from '../../src/pack/placeholders.ts';
import { fillInFrom } from '../../src/triage/values.ts';
import { thePack } from '../support/the-pack.ts';

const text = '{protein-low}-{protein-high} in {meals} of {meal-range}';
const proteinAt = (kilos: number) => fillInFrom(thePack(), { 'body-weight': kilos }, text);

/** Independent of the pack: 1.6 and 2.2 g per kilo, to 5 g, a half up; whole numbers all the way. */
function expected(kilos: number): string {
  const round5 = (tenfold: number) => 5 * Math.floor(tenfold / 50 + 0.5);
  const low = round5(kilos * 16);
  const high = round5(kilos * 22);
  const meals = high < 80 ? 3 : Math.min(6, Math.max(4, Math.ceil(high / 40)));
  const meal = (grams: number) => 5 * Math.floor(grams / meals / 5 + 0.5);
  const [least, most] = [Math.max(20, meal(low)), Math.min(40, meal(high))];
  return `${low}-${high} in ${meals} of ${least === most ? least : `${least} tot ${most}`}`;
}

describe('the amount of protein', () => {
  it('is what the source says for the weights that it gives', () => {
    assert.equal(proteinAt(35), '55-75 in 3 of 20 tot 25');
    assert.equal(proteinAt(70), '110-155 in 4 of 30 tot 40');
    assert.equal(proteinAt(80), '130-175 in 5 of 25 tot 35');
    assert.equal(proteinAt(109), '175-240 in 6 of 30 tot 40');
  });

  it('follows the formula for every weight for which a number is shown', () => {
    for (let kilos = 35; kilos <= 109; kilos++) assert.equal(proteinAt(kilos), expected(kilos));
  });

  it('is one number where both ends of a meal are the same', () => {
    assert.equal(proteinAt(36), '60-80 in 4 of 20');
  });
});

describe('a text with a placeholder', () => {
  it('is no text without the answer it needs', () => {
    assert.equal(fillInFrom(thePack(), {}, text), undefined);
    assert.equal(fillInFrom(thePack(), { 'body-weight': null }, text), undefined);
    assert.equal(fillInFrom(thePack(), { 'sleep-hours': '7-9' }, '{sleep-short}'), undefined);
  });

  it('says in words what an answer means', () => {
    assert.equal(
      fillInFrom(thePack(), { 'sleep-hours': '5-6' }, '{sleep-short}'),
      'één tot twee uur',
    );
  });

  it('is no text where what it needs can not be worked out', () => {
    const values = {
      none: { from: 'pain-score', times: 0, dividedBy: 0 },
      endless: { from: 'pain-score', dividedBy: 0 },
      words: { from: 'age', words: {} },
    };
    const pack = { ...thePack(), values };
    const answers = { 'pain-score': 3, age: 'constructor' };
    for (const id of Object.keys(values)) {
      assert.equal(fillInFrom(pack, answers, `x {${id}}`), undefined, id);
    }
  });

  it('has each value worked out once, however often it says it', () => {
    let times = 0;
    const filled = fillIn('{a} {a} {a}', () => String(++times));
    assert.deepEqual([filled, times], ['1 1 1', 1]);
  });
});
