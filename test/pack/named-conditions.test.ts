import { describe, it } from 'node:test';
import { assertRefused } from '../support/refusal.ts';
import { insert, write } from '../support/spoilt-pack.ts';

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
});
