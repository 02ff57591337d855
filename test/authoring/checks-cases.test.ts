import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { casesCheck } from '../../src/authoring/checks/cases.check.ts';
import { coverageCheck } from '../../src/authoring/checks/coverage.check.ts';
import { runChecks } from '../../src/authoring/checks/run-checks.ts';
import { insert, write } from '../support/spoilt-pack.ts';
import { theFiles, theSource } from '../support/the-pack.ts';
import { knees, newRemarks, remarksOf } from './checks.driver.ts';

describe('the check of the cases', () => {
  it('finds nothing in the pack that comes with the check', async () => {
    assert.deepEqual(await remarksOf(casesCheck, []), []);
  });

  it('tells what was expected, what is heard, and which rule says so', async () => {
    const [example] = JSON.parse(theFiles['cases/knee.json'] ?? '').cases;
    const [remark, ...others] = await remarksOf(casesCheck, [
      ...knees,
      write('cases/knee.json', ['cases', 0, 'outcome'], 'gp'),
    ]);
    assert.equal(others.length, 0);
    assert.equal(remark?.level, 'error');
    assert.equal(remark?.place?.path, 'cases[0]');
    const [line] = remark?.lines?.en ?? [];
    assert.match(
      line ?? '',
      /expected: .*\(gp\); heard: .*\(self-care\), because of self-fading \(“/,
    );
    assert.equal(example.outcome, 'self-care');
  });

  for (const [key, value, words] of [
    [
      'deciding',
      ['physio-no-progress'],
      /rules that decide: expected physio-no-progress, heard self-fading/,
    ],
    ['others', ['physio-no-progress'], /other rules: expected physio-no-progress, heard nothing/],
    ['also', ['gp'], /also fitting: expected gp, heard nothing/],
    ['ends', 'now', /ends: expected at once, heard after all questions/],
  ] as const) {
    it(`holds \`${key}\` against what is heard`, async () => {
      const [remark] = await remarksOf(casesCheck, [
        ...knees,
        write('cases/knee.json', ['cases', 0, key], value),
      ]);
      assert.match(remark?.lines?.en.join('\n') ?? '', words);
    });
  }

  it('finds an answer too few and an answer too many', async () => {
    const at = (id: string) => ['cases', 0, 'answers', id];
    const [few] = await remarksOf(casesCheck, [
      ...knees,
      write('cases/knee.json', at('region'), undefined),
    ]);
    assert.match(few?.lines?.en[0] ?? '', /region has no answer/);
    const [many] = await remarksOf(casesCheck, [
      ...knees,
      write('cases/knee.json', at('back-signs'), ['none']),
    ]);
    assert.match(many?.lines?.en[0] ?? '', /not asked: back-signs/);
  });
});

describe('the check of what the cases try', () => {
  it('finds a rule that decides in no case, also when a case only says that it does', async () => {
    const rule = {
      ...JSON.parse(theFiles['routes.json'] ?? '').rules[0],
      name: 'never-tried',
      conditions: {
        all: ['under-18', '70-plus'].map((value) => ({ fact: 'age', operator: 'equal', value })),
      },
    };
    const remarks = await newRemarks(
      coverageCheck,
      insert('routes.json', ['rules', 0], rule),
      insert('cases/knee.json', ['cases', 0, 'deciding', 0], 'never-tried'),
    );
    assert.deepEqual(
      remarks.map(({ level, place }) => [level, place?.file, place?.path]),
      [['error', 'routes.json', 'rules[0]']],
    );
  });

  it('finds an outcome that nobody hears, and a sign that nobody chooses', async () => {
    const outcome = { ...theSource().outcomes.find(({ id }) => id === 'gp'), id: 'gp-later' };
    const rule = JSON.parse(theFiles['routes.json'] ?? '').rules[0];
    rule.name = 'never-tried';
    rule.event.params.outcome = 'gp-later';
    rule.conditions = { all: [{ fact: 'sleep-signs', operator: 'contains', value: 'new-sign' }] };
    const sign = { id: 'new-sign', text: { nl: 'Nieuw', en: 'New' } };
    const remarks = await newRemarks(
      coverageCheck,
      insert('pack.json', ['outcomes', 4], outcome),
      insert('routes.json', ['rules', 0], rule),
      insert('questions/sleep.json', ['questions', 3, 'options', 0], sign),
    );
    assert.deepEqual(
      remarks.map(({ level, what }) => [level, /gp-later|new-sign|never-tried/.exec(what.en)?.[0]]),
      [
        ['error', 'never-tried'],
        ['error', 'gp-later'],
        ['warning', 'new-sign'],
      ],
    );
  });

  it('counts for each outcome', async () => {
    const { remarks } = await runChecks(theFiles, [coverageCheck], { today: '2026-11-25' });
    const table = remarks.find(({ level }) => level === 'note')?.lines?.en ?? [];
    const { outcomes, cases, rules } = theSource();
    assert.equal(table.length, outcomes.length + 1);
    const sum = (column: number) =>
      table.slice(1).reduce((total, row) => total + Number(row.split(/ +/)[column]), 0);
    assert.equal(sum(1), rules.length);
    assert.equal(sum(3), cases.length);
  });
});
