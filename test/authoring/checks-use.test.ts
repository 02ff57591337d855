import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expiryCheck } from '../../src/authoring/checks/expiry.check.ts';
import { orphansCheck } from '../../src/authoring/checks/orphans.check.ts';
import { signOffCheck } from '../../src/authoring/checks/sign-off.check.ts';
import { forVisitors } from '../../src/pack/for-visitors.ts';
import { parsePack } from '../../src/pack/parse-pack.ts';
import { insert, type Mistake, spoil, write } from '../support/spoilt-pack.ts';
import { theFiles, theSource } from '../support/the-pack.ts';
import { remarksOf } from './checks.driver.ts';

describe('the check of what nothing uses', () => {
  it('finds nothing in the pack that comes with the check', async () => {
    assert.deepEqual(await remarksOf(orphansCheck, []), []);
  });

  const text = { nl: 'Nieuw', en: 'New' };
  for (const [what, mistake, level, path] of [
    [
      'a sign',
      insert('questions/complaint.json', ['questions', 2, 'options', 0], { id: 'new-sign', text }),
      'error',
      'questions[2].options[0]',
    ],
    [
      'an answer to a single choice',
      insert('questions/complaint.json', ['questions', 1, 'options', 0], { id: 'other', text }),
      'warning',
      'questions[1].options[0]',
    ],
    [
      'a condition',
      write('conditions.json', ['conditions', 'new-one'], {
        all: [{ fact: 'reason', operator: 'equal', value: 'pain' }],
      }),
      'warning',
      'conditions.new-one',
    ],
    [
      'a question',
      insert('questions/sleep.json', ['questions', 0], {
        id: 'new-one',
        type: 'scale',
        text,
        min: 0,
        max: 10,
      }),
      'warning',
      'questions[0]',
    ],
  ] as const) {
    it(`finds ${what} that nothing reads`, async () => {
      const remarks = await remarksOf(orphansCheck, [mistake]);
      assert.deepEqual(
        remarks.map((remark) => [remark.level, remark.place?.path]),
        [[level, path]],
      );
    });
  }

  it('finds a source that nothing names, and an outcome that no rule asks for', async () => {
    const source = JSON.parse(theFiles['sources.json'] ?? '').sources;
    const outcome = theSource().outcomes.find(({ id }) => id === 'gp');
    const remarks = await remarksOf(orphansCheck, [
      write('sources.json', ['sources', 'new-source'], Object.values(source)[0]),
      insert('pack.json', ['outcomes', 4], { ...outcome, id: 'gp-later' }),
    ]);
    assert.deepEqual(
      remarks.map(({ place }) => place?.path),
      ['sources.new-source', 'outcomes[4]'],
    );
  });

  it('counts what only a named condition reads, when a rule uses that condition', async () => {
    const only = { all: [{ fact: 'new-one', operator: 'equal', value: 'yes' }] };
    const question = {
      id: 'new-one',
      type: 'single',
      text,
      options: [
        { id: 'yes', text },
        { id: 'no', text },
      ],
    };
    const first = ['rules', 0, 'conditions'];
    const remarks = await remarksOf(orphansCheck, [
      insert('questions/complaint.json', ['questions', 3], question),
      write('conditions.json', ['conditions', 'said-yes'], only),
      insert('routes.json', ['rules', 0], {
        ...JSON.parse(theFiles['routes.json'] ?? '').rules[0],
        name: 'another',
      }),
      write('routes.json', first, { condition: 'said-yes' }),
    ]);
    assert.deepEqual(
      remarks.map(({ place }) => place?.path),
      ['questions[3].options[1]'],
    );
  });
});

describe('the check of validity', () => {
  const valid = write('pack.json', ['validUntil'], '2027-01-31');
  const named = write('pack.json', ['responsible'], 'A. Zorgverlener');
  for (const [today, level] of [
    ['2026-12-01', undefined],
    ['2026-12-02', 'warning'],
    ['2027-01-31', 'warning'],
    ['2027-02-01', 'error'],
  ] as const) {
    it(`gives ${level ?? 'nothing'} on ${today} for a pack until 2027-01-31`, async () => {
      const remarks = await remarksOf(expiryCheck, [valid, named], today);
      assert.deepEqual(
        remarks.map((remark) => remark.level),
        level ? [level] : [],
      );
    });
  }

  it('asks for somebody who is responsible', async () => {
    const [remark] = await remarksOf(expiryCheck, []);
    assert.equal(remark?.level, 'warning');
    assert.equal(remark?.place?.path, 'responsible');
  });
});

describe('the check of reviews', () => {
  const review = (on: string) => write('red-flags.json', ['rules', 0, 'reviewed'], { by: 'A', on });

  it('counts the red flags that nobody reviewed in one remark', async () => {
    const count = async (...mistakes: Mistake[]) => {
      const [remark, ...others] = await remarksOf(signOffCheck, mistakes);
      assert.equal(others.length, 0);
      return Number(remark?.what.en.match(/\d+/)?.[0]);
    };
    assert.equal(await count(review('2026-11-25')), (await count()) - 1);
  });

  for (const [on, level] of [
    ['2026-11-26', 'error'],
    ['2024-11-25', undefined],
    ['2024-11-24', 'warning'],
  ] as const) {
    it(`gives ${level ?? 'nothing'} for a review of ${on} on 2026-11-25`, async () => {
      const remarks = await remarksOf(signOffCheck, [review(on)]);
      assert.deepEqual(
        remarks.filter(({ place }) => place?.path.includes('reviewed')).map((one) => one.level),
        level ? [level] : [],
      );
    });
  }

  it('is no part of what ships', () => {
    const advice = write('advice/moving.json', ['rules', 0, 'reviewed'], {
      by: 'A. Zorgverlener',
      on: '2026-11-25',
    });
    const source = parsePack(spoil(review('2026-11-25'), advice));
    assert.match(JSON.stringify(source), /"reviewed"/);
    assert.doesNotMatch(JSON.stringify(forVisitors(source)), /reviewed/);
  });
});
