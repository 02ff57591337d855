import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertRefused, type Refusal } from '../support/refusal.ts';
import { insert, type Mistake, problemsOf, retype, spoil, write } from '../support/spoilt-pack.ts';
import { theFiles } from '../support/the-pack.ts';

const file = 'red-flags.json';
const rule = ['rules', 0];
const params = [...rule, 'event', 'params'];
const refuse = (mistake: Mistake, refusal: Omit<Refusal, 'file'>) =>
  assertRefused([mistake], { file, ...refusal });
const comparison = (extra: object) =>
  write(file, [...rule, 'conditions'], {
    all: [{ fact: 'age', operator: 'equal', value: '18-49', ...extra }],
  });

describe('a clinician who writes a rule', () => {
  it('hears that an outcome does not exist, and which one may be meant', () => {
    refuse(write(file, [...params, 'outcome'], 'emergencies'), {
      at: '"emergencies"',
      path: 'rules[0].event.params.outcome',
      found: /unknown outcome "emergencies"/,
      expected: /self-care.*emergency/,
      hint: /`emergency`/,
    });
  });

  it('hears that a source does not exist', () => {
    refuse(write(file, [...params, 'sources', 0], 'nhg-acz'), {
      at: '"nhg-acz"',
      path: 'rules[0].event.params.sources[0]',
      found: /unknown source "nhg-acz"/,
      expected: /nhg-acs/,
      hint: /`nhg-acs`/,
    });
  });

  it('hears that a rule must rest on a source', () => {
    refuse(write(file, [...params, 'sources'], []), {
      at: '"sources": |[]',
      path: 'rules[0].event.params.sources',
      found: /^\[\]$/,
      expected: /at least 1 item/,
    });
  });

  it('hears that two rules have one id, also in two files', () => {
    const name = 'now-chest-pressure';
    const copy = JSON.parse(theFiles[file] ?? '').rules[0];
    assertRefused([insert('routes.json', ['rules', 0], copy)], {
      file: 'routes.json',
      at: `"${name}"`,
      path: 'rules[0].name',
      found: new RegExp(`rule "${name}" a second time`),
      expected: /every id once/,
      hint: /red-flags\.json/,
    });
  });

  it('hears that a key is misspelt, and how it is spelt', () => {
    refuse(write(file, [...params, 'ratoinale'], 'why'), {
      at: '"ratoinale": |"why"',
      path: 'rules[0].event.params.ratoinale',
      found: /unknown key "ratoinale"/,
      expected: /rationale/,
      hint: /`rationale`/,
    });
  });

  it('hears that a key of a comparison is misspelt, and how it is spelt', () => {
    for (const [wrong, key, comparison] of [
      ['fcat', 'fact', { fcat: 'age', operator: 'equal', value: '70-plus' }],
      ['operater', 'operator', { fact: 'age', operater: 'equal', value: '70-plus' }],
      ['valeu', 'value', { fact: 'age', operator: 'equal', valeu: '70-plus' }],
    ] as const) {
      const files = spoil(write(file, [...rule, 'conditions'], { all: [comparison] }));
      const said = problemsOf(files).map((problem) => JSON.stringify(problem));
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0] ?? '', new RegExp(`${wrong}.*\\b${key}\\b`));
    }
  });

  it('hears that data may not hold code', () => {
    for (const key of ['path', 'params']) {
      refuse(comparison({ [key]: '$..[?(@.x)]' }), {
        at: '"$..[?(@.x)]"',
        path: `rules[0].conditions.all[0].${key}`,
        found: new RegExp(`unknown key "${key}"`),
        expected: /code inside data/,
      });
    }
  });

  it('hears that rules have no priority, since their order never matters', () => {
    refuse(write(file, [...rule, 'priority'], 10), {
      at: '"priority": |10',
      path: 'rules[0].priority',
      found: /unknown key "priority"/,
      expected: /name, reviewed, conditions, event/,
    });
  });

  it('hears that an event can not have a name that the rules engine keeps for itself', () => {
    for (const type of ['success', 'failure', 'error']) {
      refuse(write(file, [...rule, 'event', 'type'], type), {
        at: `"${type}"`,
        path: 'rules[0].event.type',
        found: new RegExp(`"${type}"`),
        expected: /`outcome`/,
      });
    }
  });

  it('hears that an advice rule does not belong among the red flags', () => {
    refuse(retype(file, '"type": "outcome"', '"type": "advice"'), {
      at: '"advice"',
      path: 'rules[0].event.type',
      found: /"advice"/,
      expected: /`outcome`/,
    });
  });
});
