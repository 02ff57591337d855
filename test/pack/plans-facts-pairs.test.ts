import { describe, it } from 'node:test';
import { assertRefused } from '../support/refusal.ts';
import { insert, write } from '../support/spoilt-pack.ts';

const text = (nl: string) => ({ nl, en: nl });
const nutrition = 'advice/nutrition.json';

describe('a clinician who writes plans, facts and pairs', () => {
  it('hears that a week has seven days', () => {
    assertRefused([write('plans.json', ['weeks', 0, 'days'], [])], {
      file: 'plans.json',
      at: '"days": |[]',
      path: 'weeks[0].days',
      found: /^\[/,
      expected: /at least 7/,
    });
  });

  it('hears that the weeks of a programme leave a gap', () => {
    assertRefused([write('plans.json', ['programmes', 0, 'weeks', 1, 'from'], 33)], {
      file: 'plans.json',
      at: '"from": |33',
      path: 'programmes[0].weeks[1].from',
      found: /weeks 33 to 2/,
      expected: /follow one another/,
    });
  });

  it('hears that nothing carries a fact any more', () => {
    assertRefused([write('facts.json', ['facts', 'f999'], { fact: 'x', source: 'seed-000' })], {
      file: 'facts.json',
      at: '"f999": |{',
      path: 'facts.f999',
      found: /nothing carries/,
      expected: /leftOut/,
    });
  });

  it('hears that advice carries a fact that is not there', () => {
    assertRefused([write(nutrition, ['rules', 0, 'event', 'params', 'facts'], ['f1999'])], {
      file: nutrition,
      at: '"f1999"',
      path: 'rules[0].event.params.facts[0]',
      found: /unknown fact "f1999"/,
      expected: /one of f001/,
    });
  });

  it('hears that a pair names advice that is not there', () => {
    const pair = { items: ['nap-short', 'nap-skipp'], why: 'x' };
    assertRefused([insert('contradictions.json', ['pairs', 0], pair)], {
      file: 'contradictions.json',
      at: '"nap-skipp"',
      path: 'pairs[0].items[1]',
      found: /unknown piece of advice "nap-skipp"/,
      expected: /one of/,
      hint: /`nap-skip`/,
    });
  });

  it('hears that a programme goes on for more than a year', () => {
    const week = { from: 1, to: 5000, text: text('Wandel.') };
    assertRefused([write('plans.json', ['programmes', 0, 'weeks'], [week])], {
      file: 'plans.json',
      at: '"to": |5000',
      path: 'programmes[0].weeks[0].to',
      found: /^5000$/,
      expected: /^at most 52$/,
    });
  });

  it('hears that a pair is one piece of advice twice', () => {
    const pair = { items: ['nap-short', 'nap-short'], why: 'x' };
    assertRefused([insert('contradictions.json', ['pairs', 0], pair)], {
      file: 'contradictions.json',
      at: '"nap-short",\n        |"nap-short"',
      path: 'pairs[0].items[1]',
      found: /"nap-short" a second time/,
      expected: /another piece of advice/,
    });
  });

  for (const [order, items] of [
    ['again', ['emergency-now', 'gp-today-now']],
    ['the other way round', ['gp-today-now', 'emergency-now']],
  ] as const) {
    it(`hears that a pair stands there ${order}, and where the first stands`, () => {
      const pair = { items, why: 'As above.' };
      assertRefused([insert('contradictions.json', ['pairs', 1], pair)], {
        file: 'contradictions.json',
        at: `"items": |[\n        "${items[0]}"`,
        path: 'pairs[1].items',
        found: /the pair "emergency-now" and "gp-today-now" a second time/,
        expected: /once, in either order/,
        hint: /pairs\[0\]/,
      });
    });
  }
});
