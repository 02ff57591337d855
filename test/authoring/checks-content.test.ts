import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomesCheck } from '../../src/authoring/checks/outcomes.check.ts';
import { runChecks } from '../../src/authoring/checks/run-checks.ts';
import { textsCheck } from '../../src/authoring/checks/texts.check.ts';
import { insert, type Mistake, placeOf, retype, spoil, write } from '../support/spoilt-pack.ts';
import { theFiles } from '../support/the-pack.ts';
import { newRemarks, remarksOf } from './checks.driver.ts';

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
