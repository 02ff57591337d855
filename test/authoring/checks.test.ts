import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { casesCheck } from '../../src/authoring/checks/cases.check.ts';
import type { Check } from '../../src/authoring/checks/check.ts';
import { coverageCheck } from '../../src/authoring/checks/coverage.check.ts';
import { expiryCheck } from '../../src/authoring/checks/expiry.check.ts';
import { orphansCheck } from '../../src/authoring/checks/orphans.check.ts';
import { outcomesCheck } from '../../src/authoring/checks/outcomes.check.ts';
import { runChecks } from '../../src/authoring/checks/run-checks.ts';
import { signOffCheck } from '../../src/authoring/checks/sign-off.check.ts';
import { textsCheck } from '../../src/authoring/checks/texts.check.ts';
import { forVisitors } from '../../src/pack/for-visitors.ts';
import { parsePack } from '../../src/pack/parse-pack.ts';
import {
  insert,
  type Mistake,
  placeOf,
  removeFile,
  retype,
  spoil,
  write,
} from '../support/spoilt-pack.ts';
import { theFiles, theSource } from '../support/the-pack.ts';

async function remarksOf(check: Check, mistakes: readonly Mistake[], today = '2026-11-25') {
  const files = spoil(...mistakes);
  const { remarks } = await runChecks(files, [check], { today });
  return remarks.filter(({ level }) => level !== 'note');
}

const before = new Map<Check, ReturnType<typeof remarksOf>>();

/** What a check says of a pack with mistakes that it does not say of the pack as it is. */
async function newRemarks(check: Check, ...mistakes: Mistake[]) {
  const asItIs = before.get(check) ?? remarksOf(check, []);
  before.set(check, asItIs);
  const known = new Set((await asItIs).map(({ what }) => what.nl));
  return (await remarksOf(check, mistakes)).filter(({ what }) => !known.has(what.nl));
}

/** The pack with the cases of the knee alone: the others take their time. */
const knees: readonly Mistake[] = Object.keys(theFiles)
  .filter((file) => file.startsWith('cases/') && file !== 'cases/knee.json')
  .map(removeFile);

describe('the check of the files', () => {
  it('tells every mistake at once, with a picture of its line, in two languages', async () => {
    const files = spoil(
      retype('red-flags.json', '"stroke-signs"', '"strokes"'),
      retype('routes.json', '"self-care"', '"self-car"'),
    );
    const { remarks, ran, counts } = await runChecks(files, [], { today: '2026-11-25' });
    assert.equal(remarks.length, 2);
    assert.deepEqual(
      ran.map(({ id }) => id),
      ['files'],
    );
    assert.deepEqual(counts, {});
    const [stroke, self] = remarks.toSorted((a) => (a.place?.file === 'red-flags.json' ? -1 : 1));
    const { line, column } = placeOf(files, 'red-flags.json', '"strokes"');
    assert.deepEqual([stroke?.place?.line, stroke?.place?.column], [line, column]);
    const picture = stroke?.lines?.nl ?? [];
    const [row, mark] = [1, 2].map((at) => picture[at] ?? '');
    assert.equal(mark?.indexOf('^'), row?.indexOf('"strokes"'), picture.join('\n'));
    assert.match(self?.todo?.en ?? '', /`self-care`/);
    assert.match(self?.todo?.nl ?? '', /`self-care`/);
    assert.notEqual(self?.what.nl, self?.what.en);
  });

  it('tells of a missing bracket once', async () => {
    const half = { ...theFiles, 'routes.json': theFiles['routes.json']?.slice(0, 3000) ?? '' };
    const { remarks } = await runChecks(half, [], { today: '2026-11-25' });
    assert.equal(remarks.length, 1);
  });
});

describe('the check of the outcomes', () => {
  const emergency = ['outcomes', 6];
  const slips: [what: string, slip: Mistake, told: RegExp][] = [
    ['no number to call', write('pack.json', [...emergency, 'call'], undefined), /geen nummer/],
    [
      'another number than its heading names',
      write('pack.json', [...emergency, 'call', 'number'], '0900-1234'),
      /noemt het nummer 0900-1234/,
    ],
    [
      'a heading that does not name the number',
      write('pack.json', [...emergency, 'title', 'en'], 'Take a rest'),
      /“Take a rest” \(en\)/,
    ],
    [
      'less urgency than a lighter outcome',
      write('pack.json', ['outcomes', 5, 'urgency'], 'routine'),
      /`urgency` is lichter/,
    ],
    [
      'a lighter route than a lighter outcome',
      write('pack.json', [...emergency, 'route'], 'self-care'),
      /`route` is lichter/,
    ],
    [
      'a look back after a year',
      write('pack.json', ['outcomes', 5, 'recheck', 'days'], 366),
      /366 dagen/,
    ],
    [
      'a button that calls another number than the text',
      retype('red-flags.json', '"phone": "113"', '"phone": "0900-0000"'),
      /`hopeless` belt 0900-0000/,
    ],
  ];
  for (const [what, slip, told] of slips) {
    it(`refuses ${what}`, async () => {
      const remarks = await newRemarks(outcomesCheck, slip);
      assert.ok(remarks.length > 0);
      for (const { level, place } of remarks) {
        assert.equal(level, 'error');
        assert.ok(place);
      }
      assert.match(remarks.map(({ what: { nl } }) => nl).join('\n'), told);
    });
  }

  it('has nothing against the pack as it is', async () => {
    assert.deepEqual(await remarksOf(outcomesCheck, []), []);
  });
});

describe('the check of the texts', () => {
  it('refuses two answers with the same text', async () => {
    const signs = { nl: 'Geen van deze', en: 'None of these' };
    const remarks = await newRemarks(
      textsCheck,
      write('questions/complaint.json', ['questions', 2, 'options', 0, 'text'], signs),
      write('questions/complaint.json', ['questions', 2, 'options', 7, 'text'], signs),
    );
    assert.match(remarks[0]?.what.nl ?? '', /`chest-pressure` en `none` op `emergency-signs`/);
  });

  const text = ['rules', 0, 'event', 'params', 'text'];
  const words = (count: number) => `${Array(count).fill('goed').join(' ')}.`;

  it('finds a Dutch sentence of 23 words, and none of 22', async () => {
    const found = (count: number) =>
      newRemarks(textsCheck, write('advice/moving.json', [...text, 'nl'], words(count)));
    assert.deepEqual(await found(22), []);
    const [remark, ...others] = await found(23);
    assert.equal(others.length, 0);
    assert.equal(remark?.level, 'error');
    assert.equal(remark?.place?.file, 'advice/moving.json');
    assert.deepEqual(remark?.lines?.nl, [`“${words(23)}”`]);
  });

  it('finds a hard text, unless reading.json excepts it; a needless exception is told', async () => {
    const name = JSON.parse(theFiles['advice/moving.json'] ?? '').rules[0].name;
    const hard = write('advice/moving.json', [...text, 'nl'], 'Fysiotherapeutische coördinatie.');
    const exception = (item: string) =>
      insert('reading.json', ['exceptions', 0], { item, limit: 'flesch', why: 'a test' });
    const [remark] = await newRemarks(textsCheck, hard);
    assert.match(remark?.what.en ?? '', /hard to read/);
    assert.deepEqual(await newRemarks(textsCheck, hard, exception(name)), []);
    const [needless] = await newRemarks(textsCheck, exception(name));
    assert.equal(needless?.level, 'warning');
    assert.equal(needless?.place?.path, 'exceptions[0]');
  });

  it('finds a title of 7 words, in the language that it is in', async () => {
    const title = ['rules', 0, 'event', 'params', 'title', 'en'];
    const [remark, ...others] = await newRemarks(
      textsCheck,
      write('advice/moving.json', title, 'One two three four five six seven'),
    );
    assert.equal(others.length, 0);
    assert.match(remark?.what.nl ?? '', /\(en\) heeft 7 woorden/);
    assert.match(remark?.place?.path ?? '', /title\.en$/);
  });

  for (const [language, claim, level] of [
    ['nl', 'Dit is een zelfdiagnose.', 'error'],
    ['en', 'This is your diagnosis.', 'error'],
    ['nl', 'Genezing gegarandeerd.', 'warning'],
    ['en', 'Guaranteed to work.', 'warning'],
    ['nl', 'Dit werkt 100% zeker.', 'warning'],
    ['en', 'This cures back pain.', 'warning'],
    ['nl', 'Het is volkomen veilig.', 'warning'],
  ] as const) {
    it(`takes “${claim}” for a claim, in any text that a visitor reads`, async () => {
      const option = ['questions', 0, 'options', 0, 'text', language];
      const [remark, ...others] = await newRemarks(
        textsCheck,
        write('questions/complaint.json', option, claim),
      );
      assert.equal(others.length, 0);
      assert.equal(remark?.level, level);
      assert.ok(remark?.todo?.nl && remark.todo.en);
      assert.equal(remark?.place?.path, `questions[0].options[0].text.${language}`);
    });
  }
});

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
