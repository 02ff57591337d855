import { describe, it } from 'node:test';
import { assertRefused } from '../support/refusal.ts';
import { insert, write } from '../support/spoilt-pack.ts';

const nutrition = 'advice/nutrition.json';
/** The rule of which the text needs the body weight. */
const withPlaceholder = 1;

describe('a clinician who gives conditions a name', () => {
  it('hears that a condition with that name does not exist', () => {
    const part = { condition: 'fifty-pluss' };
    assertRefused([write('red-flags.json', ['rules', 0, 'conditions'], { all: [part] })], {
      file: 'red-flags.json',
      at: '"fifty-pluss"',
      path: 'rules[0].conditions.all[0].condition',
      found: /unknown condition "fifty-pluss"/,
      expected: /fifty-plus/,
      hint: /`fifty-plus`/,
    });
  });

  it('hears at each of them that they go in a circle', () => {
    const first = insert('conditions.json', ['conditions', 'hen'], { all: [{ condition: 'egg' }] });
    const second = insert('conditions.json', ['conditions', 'egg'], {
      any: [{ condition: 'hen' }],
    });
    const circle = { file: 'conditions.json', found: /inside itself/, expected: /circle/ };
    assertRefused(
      [first, second],
      { ...circle, at: '"hen": |{', path: 'conditions.hen' },
      { ...circle, at: '"egg": |{', path: 'conditions.egg' },
    );
  });

  it('hears the same where a text with a placeholder depends on the circle', () => {
    const circle = write('conditions.json', ['conditions', 'hen'], { all: [{ condition: 'hen' }] });
    const uses = write(nutrition, ['rules', withPlaceholder, 'conditions'], {
      all: [{ condition: 'hen' }],
    });
    assertRefused([circle, uses], {
      file: 'conditions.json',
      at: '"hen": |{',
      path: 'conditions.hen',
      found: /"hen" inside itself/,
      expected: /circle/,
    });
  });

  it('hears at the innermost that conditions within conditions grow too long', () => {
    const weight = { fact: 'body-weight', operator: 'greaterThanInclusive', value: 35 };
    const level = (index: number) => ({ condition: `level-${index}` });
    const levels = Array.from({ length: 20 }, (_, index) => {
      const doubled = { any: [level(index - 1), level(index - 1)] };
      const path = ['conditions', `level-${index}`];
      return write('conditions.json', path, index === 0 ? { all: [weight] } : doubled);
    });
    const uses = write(nutrition, ['rules', withPlaceholder, 'conditions'], { all: [level(19)] });
    assertRefused([...levels, uses], {
      file: 'conditions.json',
      at: '"level-7": |{',
      path: 'conditions.level-7',
      found: /more than 500 parts/,
      expected: /at most 500/,
    });
  });
});
