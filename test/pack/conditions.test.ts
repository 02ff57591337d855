import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePack } from '../../src/pack/parse-pack.ts';
import { assertRefused, type Refusal } from '../support/refusal.ts';
import { spoil, write } from '../support/spoilt-pack.ts';

const file = 'red-flags.json';
const conditions = ['rules', 0, 'conditions'];

/** The first red flag with these conditions, and what is said about them. */
const refuse = (value: unknown, refusal: Omit<Refusal, 'file'>) =>
  assertRefused([write(file, conditions, value)], { file, ...refusal });

const inAll = (part: object) => ({ all: [part] });
const young = { fact: 'age', operator: 'equal', value: '18-49' };

describe('a clinician who writes a red flag', () => {
  it('hears that a question does not exist, and which one may be meant', () => {
    refuse(inAll({ fact: 'pain-scoer', operator: 'greaterThanInclusive', value: 7 }), {
      at: '"pain-scoer"',
      path: 'rules[0].conditions.all[0].fact',
      found: /unknown question "pain-scoer"/,
      expected: /one of age, .*pain-score/,
      hint: /`pain-score`/,
    });
  });

  it('hears that an answer does not exist', () => {
    refuse(inAll({ fact: 'age', operator: 'equal', value: '18-94' }), {
      at: '"18-94"',
      path: 'rules[0].conditions.all[0].value',
      found: /unknown answer .*"18-94"/,
      expected: /^one of under-18, 18-49, 50-69, 70-plus$/,
      hint: /`18-49`/,
    });
  });

  it('hears which answer of a list does not exist', () => {
    refuse(inAll({ fact: 'age', operator: 'in', value: ['18-49', '50-96'] }), {
      at: '"50-96"',
      path: 'rules[0].conditions.all[0].value[1]',
      found: /unknown answer .*"50-96"/,
      expected: /50-69/,
      hint: /`50-69`/,
    });
  });

  it('hears which answer of "at least so many of these" does not exist', () => {
    const value = { count: 2, of: ['fever', 'cancre', 'weight-loss'] };
    refuse(inAll({ fact: 'general-signs', operator: 'hasAtLeast', value }), {
      at: '"cancre"',
      path: 'rules[0].conditions.all[0].value.of[1]',
      found: /unknown answer .*"cancre"/,
      expected: /cancer/,
      hint: /`cancer`/,
    });
  });

  it('hears that a comparison does not exist', () => {
    refuse(inAll({ fact: 'age', operator: 'equals', value: '18-49' }), {
      at: '"equals"',
      path: 'rules[0].conditions.all[0].operator',
      found: /"equals"/,
      expected: /one of equal, in, contains/,
      hint: /`equal`/,
    });
  });

  it('hears that a comparison does not fit the kind of question', () => {
    refuse(inAll({ fact: 'age', operator: 'contains', value: '18-49' }), {
      at: '|"contains",\n            "value": "18-49"',
      path: 'rules[0].conditions.all[0].operator',
      found: /"contains" on `age`, a question of type single/,
      expected: /^one of equal, in$/,
    });
  });

  it('hears that an empty list would fire for everybody', () => {
    for (const key of ['all', 'any']) {
      refuse(
        { [key]: [] },
        {
          at: '|[]',
          path: `rules[0].conditions.${key}`,
          found: /^\[\]$/,
          expected: /at least 1 item/,
          hint: /always true/,
        },
      );
    }
  });

  it('hears that `all` and `any` do not go into one condition', () => {
    refuse(
      { all: [young], any: [young] },
      {
        at: '"name": "now-chest-pressure",\n      "conditions": |{',
        path: 'rules[0].conditions',
        found: /`all` and `any` in one condition/,
        expected: /exactly one/,
        hint: /ignore one/,
      },
    );
  });

  it('hears the same deep inside a condition', () => {
    refuse(inAll({ all: [young], any: [young] }), {
      at: '"all": [\n          |{\n            "all"',
      path: 'rules[0].conditions.all[0]',
      found: /`all` and `any` in one condition/,
      expected: /exactly one/,
    });
  });

  it('hears that a number lies outside the scale', () => {
    refuse(inAll({ fact: 'pain-score', operator: 'greaterThanInclusive', value: 11 }), {
      at: '"value": |11',
      path: 'rules[0].conditions.all[0].value',
      found: /^11$/,
      expected: /from 0 to 10, the range of `pain-score`/,
    });
  });

  it('hears that "at least so many of these" can never be true', () => {
    const value = { count: 3, of: ['fever', 'cancer'] };
    refuse(inAll({ fact: 'general-signs', operator: 'hasAtLeast', value }), {
      at: '"count": |3',
      path: 'rules[0].conditions.all[0].value.count',
      found: /at least 3 of/,
      expected: /no more than there are/,
      hint: /never true/,
    });
  });

  it('hears that an answer stands twice in a list', () => {
    const value = { count: 2, of: ['fever', 'cancer', 'cancer'] };
    const part = { fact: 'general-signs', operator: 'hasAtLeast', value };
    const files = spoil(write(file, conditions, inAll(part)));
    assert.throws(
      () => parsePack(files),
      /all\[0\]\.value\.of\[2\]\n {2}found "cancer" a second time; expected each answer once/,
    );
  });
});
