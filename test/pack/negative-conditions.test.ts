import { describe, it } from 'node:test';
import { assertRefused, type Refusal } from '../support/refusal.ts';
import { insert, type Mistake, write } from '../support/spoilt-pack.ts';

const file = 'red-flags.json';
const redFlag = (value: unknown) => write(file, ['rules', 0, 'conditions'], value);
const named = (name: string, value: unknown) =>
  insert('conditions.json', ['conditions', name], value);
const young = { fact: 'age', operator: 'equal', value: '18-49' };

const positive = { file, expected: /positive condition/, hint: /never asked/ };
const refuse = (mistakes: Mistake[], refusal: Omit<Refusal, 'file' | 'expected'>) =>
  assertRefused(mistakes, { ...positive, ...refusal });

describe('a red flag, which must not read silence as "no"', () => {
  it('may not say that an answer was not given', () => {
    for (const [operator, fact, value] of [
      ['notEqual', 'age', '18-49'],
      ['notIn', 'age', ['18-49']],
      ['doesNotContain', 'general-signs', 'none'],
    ]) {
      refuse([redFlag({ all: [{ fact, operator, value }] })], {
        at: `"${operator}"`,
        path: 'rules[0].conditions.all[0].operator',
        found: new RegExp(`operator "${operator}"`),
      });
    }
  });

  it('may not say `not`', () => {
    refuse([redFlag({ not: young })], {
      at: '"name": "now-chest-pressure",\n      "conditions": |{',
      path: 'rules[0].conditions',
      found: /`not`/,
    });
  });

  it('may not say `not` deep inside', () => {
    refuse([redFlag({ all: [young, { any: [{ not: young }] }] })], {
      at: '|{\n                "not"',
      path: 'rules[0].conditions.all[1].any[0]',
      found: /`not`/,
    });
  });

  it('may not use a condition with a name that says `not`', () => {
    refuse([named('older', { not: young }), redFlag({ all: [{ condition: 'older' }] })], {
      at: '|{\n            "condition": "older"',
      path: 'rules[0].conditions.all[0]',
      found: /condition "older", which is negative/,
    });
  });

  it('may not use a condition that uses a negative one', () => {
    const inner = named('older', { all: [{ fact: 'age', operator: 'notEqual', value: '18-49' }] });
    const outer = named('much-older', { any: [{ condition: 'older' }] });
    refuse([inner, outer, redFlag({ all: [{ condition: 'much-older' }] })], {
      at: '|{\n            "condition": "much-older"',
      path: 'rules[0].conditions.all[0]',
      found: /condition "much-older", which is negative/,
    });
  });

  it('may not look at the outcome, which it helps to decide', () => {
    assertRefused([redFlag({ all: [{ fact: 'outcome', operator: 'equal', value: 'gp' }] })], {
      file,
      at: '"outcome",\n            "operator"',
      path: 'rules[0].conditions.all[0].fact',
      found: /"outcome"/,
      expected: /^a question$/,
    });
  });

  it('may not use a condition with a name that looks at the outcome', () => {
    const mild = named('mild', {
      any: [{ fact: 'outcome', operator: 'in', value: ['self-care'] }],
    });
    assertRefused([mild, redFlag({ all: [{ condition: 'mild' }] })], {
      file,
      at: '"mild"',
      path: 'rules[0].conditions.all[0].condition',
      found: /condition "mild", which reads "outcome"/,
      expected: /^a question$/,
    });
  });
});

describe('a question', () => {
  it('may not be asked when something was not answered', () => {
    const path = ['questions', 1, 'askWhen'];
    assertRefused([write('questions/sleep.json', path, { not: young })], {
      ...positive,
      file: 'questions/sleep.json',
      at: '|{\n        "not"',
      path: 'questions[1].askWhen',
      found: /`not`/,
    });
  });
});
