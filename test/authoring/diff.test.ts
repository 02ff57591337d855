import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Answers } from '../../src/pack/answers.ts';
import { forVisitors } from '../../src/pack/for-visitors.ts';
import { insert, type Mistake, placeOf, retype, spoil, write } from '../support/spoilt-pack.ts';
import { theFiles, theSource } from '../support/the-pack.ts';
import { diff, folderWith, outcomesIn } from './diff.driver.ts';

/** The pack of rules/ after an edit, in a folder of its own. */
const edited = (...edits: Mistake[]) => folderWith(spoil(...edits));

const legSigns = theSource().topics[0]?.questions.findIndex(({ id }) => id === 'leg-signs') ?? -1;
const newSign = {
  id: 'blue-toes',
  text: { nl: 'Blauwe tenen', en: 'Blue toes' },
};
const newRule = {
  name: 'blue-toes-today',
  conditions: { all: [{ fact: 'leg-signs', operator: 'contains', value: 'blue-toes' }] },
  event: {
    type: 'outcome',
    params: {
      outcome: 'gp-today',
      reason: { nl: 'Je tenen zijn blauw.', en: 'Your toes are blue.' },
      rationale: 'a test',
      sources: ['expert'],
    },
  },
};
const lower = retype(
  'red-flags.json',
  /("name": "both-legs-new"[\s\S]*?"outcome": )"gp-soon"/,
  '$1"gp"',
);

const rewrite = retype(
  'red-flags.json',
  'Laat dit binnen enkele dagen bekijken.',
  'Laat dit snel zien.',
);

const [original, rewritten, lowered, withSign, withoutCase] = await Promise.all([
  folderWith(theFiles),
  edited(rewrite),
  edited(lower),
  edited(
    insert('questions/complaint.json', ['questions', legSigns, 'options', 0], newSign),
    insert('red-flags.json', ['rules', 0], newRule),
  ),
  edited(write('cases/arm.json', ['cases', 0], undefined), rewrite),
]);
const bundle = join(original, 'bundle.txt');
const pack = forVisitors(theSource());
await writeFile(bundle, JSON.stringify({ $format: 'klachten-check-pack', $version: 1, pack }));

const english = ['--markdown', '--lang', 'en'];

const reports = {
  text: await diff(original, rewritten, '--json'),
  lowered: await diff(original, lowered, '--json', '--visitors', '20000'),
  markdown: await diff(original, lowered, '--accept-lighter', 'gp-today:gp', ...english),
  sign: await diff(original, withSign, '--json'),
  signGone: await diff(withSign, original, '--json'),
  case: await diff(original, withoutCase),
  bundle: await diff(bundle, lowered, '--json', '--accept-lighter', 'gp:self-care,gp-soon:gp'),
};
after(() =>
  Promise.all(
    [original, rewritten, lowered, withSign, withoutCase].map((folder) =>
      rm(folder, { recursive: true }),
    ),
  ),
);

describe('klachten-check diff', () => {
  it('says of a changed text that nobody hears something else, and shows it', () => {
    const { code, out } = reports.text;
    const { ok, moves, cases, advice, content } = JSON.parse(out);
    assert.deepEqual([code, ok, moves, cases, advice], [0, true, [], [], []]);
    assert.equal(content.length, 1);
    assert.deepEqual(
      [content[0].kind, content[0].id, content[0].change],
      ['rule', 'both-legs-new', 'changed'],
    );
    const [{ field, before, after: now }] = content[0].fields;
    assert.equal(field, 'event.params.reason.nl');
    assert.match(before, /Laat dit binnen enkele dagen bekijken\.$/);
    assert.match(now, /Laat dit snel zien\.$/);
  });

  it('finds the visitor whom a lowered outcome sends elsewhere, and ends with 1', async () => {
    const { code, out } = reports.lowered;
    const { ok, moves, sample } = JSON.parse(out);
    assert.deepEqual([code, ok, moves.length], [1, false, 1]);
    const [move] = moves;
    assert.deepEqual(
      [move.from, move.to, move.direction, move.accepted],
      ['gp-soon', 'gp', 'lighter', false],
    );
    assert.deepEqual(await outcomesIn(original, [move.visitor.before]), ['gp-soon']);
    assert.deepEqual(await outcomesIn(lowered, [move.visitor.after]), ['gp']);
    const { 'back-signs': signs, ...others } = move.visitor.after;
    assert.deepEqual(signs, ['both-legs'], 'one sign is enough');
    for (const sign of ['emergency-signs', 'general-signs', 'concerns']) {
      assert.deepEqual(others[sign], ['none']);
    }
    assert.deepEqual([sample.drawn, sample.of, sample.population], [20_000, 20_000, 'new']);
    // 28% have their trouble in the back, of whom 1 in 100 has the sign: 45 of 20,000, without who is new.
    assert.ok(move.count > 3 && move.count < 60, String(move.count));
  });

  it('names the rule that did it, where it stands before and after', () => {
    const [{ rules }] = JSON.parse(reports.lowered.out).moves;
    assert.equal(rules.length, 1);
    const [{ rule, before, after: now, places }] = rules;
    assert.deepEqual([rule, before, now], ['both-legs-new', 'gp-soon', 'gp']);
    const { line, column } = placeOf(
      theFiles,
      'red-flags.json',
      '|{\n      "name": "both-legs-new"',
    );
    assert.deepEqual(
      places,
      [original, lowered].map((folder) => `${join(folder, 'red-flags.json')}:${line}:${column}`),
    );
  });

  it('ends with 0 when the author names the move', () => {
    assert.equal(reports.bundle.code, 0);
    assert.equal(JSON.parse(reports.bundle.out).moves[0].accepted, true);
    assert.equal(reports.markdown.code, 1, 'another move was named');
    assert.match(reports.markdown.out, /--accept-lighter gp-soon:gp/);
  });

  it('refuses to accept a move between outcomes that do not exist', async () => {
    const typo = await diff(original, lowered, '--accept-lighter', 'gp-son:gp');
    assert.equal(typo.code, 2);
    assert.match(typo.err, /unknown outcome "gp-son"[\s\S]*`gp-soon`/);
    assert.equal((await diff(original, lowered, '--accept-lighter', 'gp-soon')).code, 2);
  });

  it('writes Markdown for a pull request, in which no text is markup', () => {
    const { code, out } = reports.markdown;
    assert.equal(code, 1);
    assert.match(out, /^## .* → /);
    assert.match(
      out,
      /\n### ❌ Hears something lighter\n\n- \*\*gp-soon → gp: (1 in [\d,]+|none of)/,
    );
    assert.match(out, /\n {2}- For example: age “18–49”; /);
  });

  it('sends who has a new sign somewhere more serious, and nobody anywhere lighter', async () => {
    const { code, out } = reports.sign;
    const { moves, unshared } = JSON.parse(out);
    assert.equal(code, 0);
    assert.ok(moves.length > 1);
    for (const move of moves) {
      assert.deepEqual([move.to, move.direction], ['gp-today', 'more-serious']);
      assert.deepEqual(move.visitor.after['leg-signs'].includes('blue-toes'), true);
      const told = move.rules.map(({ rule }: { rule: string }) => rule);
      assert.deepEqual(told, ['blue-toes-today']);
    }
    type Moved = { from: string; to: string; visitor: Record<'before' | 'after', Answers> };
    const was = (moves as Moved[]).map(({ visitor }) => visitor.before);
    const is = (moves as Moved[]).map(({ visitor }) => visitor.after);
    assert.deepEqual(
      [await outcomesIn(original, was), await outcomesIn(withSign, is)],
      [(moves as Moved[]).map(({ from }) => from), (moves as Moved[]).map(({ to }) => to)],
    );
    assert.deepEqual(unshared, [
      { kind: 'sign', question: 'leg-signs', answer: 'blue-toes', only: 'new' },
    ]);
    const light = moves.find(({ from }: { from: string }) => from === 'self-care');
    assert.deepEqual(light.visitor.before['leg-signs'], ['none'], 'before, nobody could tick it');
  });

  it('sees a sign that is taken away as a move to something lighter', () => {
    const { moves } = JSON.parse(reports.signGone.out);
    assert.equal(reports.signGone.code, 1);
    assert.ok(
      moves.every(
        ({ from, direction }: Record<string, string>) =>
          from === 'gp-today' && direction === 'lighter',
      ),
    );
    assert.ok(moves.some(({ to }: { to: string }) => to === 'self-care'));
    assert.ok(
      moves.some(({ count }: { count: number }) => count > 0),
      'its old population counts',
    );
  });

  it('tells of a deleted case, and of one that hears something else', () => {
    const { code, out } = reports.case;
    assert.equal(code, 0);
    assert.match(out, /Niemand hoort een andere uitkomst/);
    assert.match(
      out,
      /Voorbeelden\n {2}shoulder-unsure-online \(verwijderd\): digital-guidance → digital-guidance\n/,
    );
    assert.match(out, /Gewijzigde teksten\n {2}rule both-legs-new: gewijzigd\n/);
    const soon = theSource().cases.filter(({ deciding }) => deciding.includes('both-legs-new'));
    assert.deepEqual(
      JSON.parse(reports.lowered.out).cases.map(({ id, holds }: Record<string, unknown>) => [
        id,
        holds,
      ]),
      soon.map(({ id }) => [id, false]),
    );
  });

  it('compares a bundle on what it holds', () => {
    const { moves, cases, content } = JSON.parse(reports.bundle.out);
    const told = moves.map(({ from, to }: Record<string, string>) => [from, to]);
    assert.deepEqual(told, [['gp-soon', 'gp']]);
    assert.ok(cases.every(({ change }: { change: string }) => change === 'same'));
    assert.deepEqual(
      content.map(({ id }: { id: string }) => id),
      ['both-legs-new'],
    );
  });
});
