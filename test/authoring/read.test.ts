import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placesOf } from '../../src/authoring/files/places.ts';
import { casesByEntry, usersOf } from '../../src/authoring/read/cases.ts';
import { entriesOf } from '../../src/authoring/read/entries.ts';
import { readingOf } from '../../src/authoring/read/reading.ts';
import type { Entry } from '../../src/authoring/sentences/entry.ts';
import { interpret } from '../support/interpreter.ts';
import { placeOf } from '../support/spoilt-pack.ts';
import { theFiles, theSource } from '../support/the-pack.ts';
import { runCliWith } from './run-cli.ts';

const source = theSource();
const entries = entriesOf(source);
const places = placesOf(theFiles);
const casesOf = await casesByEntry(source, entries);

const run = (args: string[], input = '') => runCliWith({ input }, ...args);

const rules = ['--rules', 'rules'];
const fainted = JSON.stringify({ age: '18-49', reason: 'pain', 'emergency-signs': ['fainted'] });
const [read, unknown, nothing, explained, oneRule, wrong, drawn, unwritten] = await Promise.all([
  run(['read', 'knee-locked', 'fifty-plus', '--json', ...rules]),
  run(['read', 'knee-lokced', '--lang', 'en', ...rules]),
  run(['read', ...rules]),
  run(['explain', '--answers', '-', ...rules], fainted),
  run(['explain', '--answers', '-', '--rule', 'net-neck', '--json', ...rules], fainted),
  run(['explain', '--answers', '-', ...rules], '{ "regon": "knee" }'),
  run(['graph', 'rules']),
  run(['graph', 'rules', '-o', 'nowhere/at/all.svg', '--format', 'svg']),
]);

const entryOf = (name: string): Entry => {
  const entry = entries.find((candidate) => candidate.name === name);
  assert.ok(entry, name);
  return entry;
};
const readingIn = (language: 'nl' | 'en') => (name: string) =>
  readingOf(source, entryOf(name), language, places, casesOf);

describe('reading back', () => {
  it('gives everything in the pack a place and a sentence, in both languages', () => {
    for (const entry of entries) {
      for (const language of ['nl', 'en'] as const) {
        const { place, sentence } = readingOf(source, entry, language, places, casesOf);
        assert.ok(place && place.line > 1, entry.name);
        assert.match(sentence, /^[\p{Lu}“].*\.$/su);
        assert.doesNotMatch(sentence, /undefined|null|\[object/);
      }
    }
  });

  it('says what a rule says, where it stands and what it rests on', () => {
    const { sentence, place, reviewed, sources } = readingIn('nl')('knee-locked');
    assert.equal(
      sentence,
      'Als bij ‘Beensignalen’ “Knie op slot” is aangekruist, dan minstens: Huisarts: binnen drie dagen. Bron: NHG-Standaard Traumatische knieklachten (M66).',
    );
    const { line } = placeOf(theFiles, 'red-flags.json', '"name": "knee-locked"');
    assert.equal(place?.line, line - 1, 'the rule begins on the line before its name');
    assert.equal(reviewed, null);
    assert.deepEqual(
      sources.map(({ key }) => key),
      ['nhg-knee'],
    );
    assert.match(
      readingIn('en')('knee-locked').sentence,
      /^If “Knee locked” is ticked under ‘Leg signs’, then at least: GP: within three days\. Source: /,
    );
  });

  it('reads a guarantee, a question and advice', () => {
    const dutch = readingIn('nl');
    assert.match(
      dutch('sleeper-no-112').sentence,
      /^Wie de check afrondt, hoort hoogstens “Huisarts: vandaag” als reden “Slecht slapen” is én bij ‘Alarmsignalen’ “Geen van deze” is aangekruist\. Bron: /,
    );
    assert.equal(
      dutch('region').sentence,
      '“Waar heb je de meeste last?” wordt gevraagd als reden “Pijn, stijfheid of een blessure” is.',
    );
    assert.equal(dutch('age').sentence, '“Hoe oud ben je?” wordt altijd gevraagd.');
    assert.match(dutch('net-neck').sentence, /, dan het advies “.*”\. Bron/);
  });

  it('writes out the conditions that a sentence only names, and those within them', () => {
    const { sentence, where } = readingIn('nl')('digital-moderate');
    assert.match(sentence, /voorwaarde “benign-pain” geldt/);
    assert.deepEqual(
      where.map(({ name }) => name),
      ['benign-pain', 'region-clear', 'extra-clear'],
    );
    assert.ok(usersOf(source, 'benign-pain').includes('digital-moderate'));
    assert.ok(usersOf(source, 'region-clear').includes('digital-moderate'), 'through another');
  });

  it('names the example visitors for whom a rule decides, or who get the advice', () => {
    for (const { id, deciding, answers } of source.cases) {
      for (const name of deciding) assert.ok(casesOf(entryOf(name)).includes(id), `${name} ${id}`);
      const { advice } = interpret(source, answers);
      const heard = entries.filter(
        (entry) => entry.kind === 'advice' && casesOf(entry).includes(id),
      );
      assert.deepEqual(heard.map(({ name }) => name).sort(), [...advice].sort(), id);
    }
  });
});

describe('klachten-check read, explain and graph', () => {
  it('read several names, as JSON with their places', () => {
    assert.equal(read.code, 0, read.err);
    const found = JSON.parse(read.out);
    assert.deepEqual(
      found.map(({ kind, name }: Entry) => `${kind} ${name}`),
      ['rule knee-locked', 'condition fifty-plus'],
    );
    assert.equal(found[0].place.file, 'red-flags.json');
  });

  it('end with 2 at a name that is not there, with the nearest, and at no name', () => {
    assert.equal(unknown.code, 2);
    assert.match(unknown.err, /`knee-lokced`.*Did you mean `knee-locked`\?/);
    assert.equal(nothing.code, 2);
    assert.match(nothing.err, /--all/);
  });

  it('explain a visitor in words, or one rule as JSON', () => {
    assert.equal(explained.code, 0, explained.err);
    assert.match(explained.out, /^Uitkomst: Spoed: nu\n/);
    assert.match(
      explained.out,
      /now-fainted → Spoed: nu\n {2}✓ waar: bij ‘Alarmsignalen’ is “\(Bijna\) flauwgevallen” aangekruist/,
    );
    assert.match(
      explained.out,
      /✗ niet gevraagd: plek, begin, .*, wens, want de check was na ‘Alarmsignalen’ klaar/,
    );
    const { outcome, rules: told } = JSON.parse(oneRule.out);
    assert.equal(outcome, 'emergency');
    assert.deepEqual([told.length, told[0].name, told[0].isTrue], [1, 'net-neck', false]);
  });

  it('tell a mistake in the answers with its place', () => {
    assert.equal(wrong.code, 2);
    assert.match(wrong.err, /stdin:1:\d+ regon\n.*"regon"/);
  });

  it('draw to stdout, and say when a file can not be written', () => {
    assert.equal(drawn.code, 0, drawn.err);
    assert.match(drawn.out, /^flowchart TD\n/);
    assert.equal(unwritten.code, 2);
    assert.match(unwritten.err, /nowhere\/at\/all\.svg/);
  });
});
