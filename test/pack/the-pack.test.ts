import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isText } from '../../src/pack/language.ts';
import { parsePack } from '../../src/pack/parse-pack.ts';
import { theFiles, thePack, theSource } from '../support/the-pack.ts';

const read = (file: string) => JSON.parse(theFiles[file] ?? '');

describe('the pack that comes with the check', () => {
  it('is right in every file and between files', () => {
    assert.doesNotThrow(() => parsePack(theFiles));
  });

  it('holds the topics in the order in which they are asked, with their questions', () => {
    const { topics } = theSource();
    assert.deepEqual(
      topics.map(({ id }) => id),
      read('pack.json').topics.map(({ id }: { id: string }) => id),
    );
    for (const { id, questions } of topics) {
      assert.deepEqual(questions, read(`questions/${id}.json`).questions);
    }
  });

  it('holds every rule, red flags first', () => {
    const { rules } = theSource();
    assert.deepEqual(rules, [...read('red-flags.json').rules, ...read('routes.json').rules]);
  });

  it('holds all advice, guarantees and cases of its files', () => {
    const { advice, guarantees, cases } = theSource();
    const all = (folder: string, list: string) =>
      Object.keys(theFiles)
        .filter((file) => file.startsWith(folder))
        .reduce((count, file) => count + read(file)[list].length, 0);
    assert.equal(advice.length, all('advice/', 'rules'));
    assert.equal(cases.length, all('cases/', 'cases'));
    assert.equal(guarantees.length, all('guarantees.json', 'guarantees'));
  });

  it('speaks one language to a visitor, and the same with the same ids in both', () => {
    const texts = (value: unknown): unknown[] =>
      typeof value !== 'object' || value === null
        ? []
        : isText(value)
          ? [value]
          : Object.values(value).flatMap(texts);
    for (const language of ['nl', 'en'] as const) assert.deepEqual(texts(thePack(language)), []);
    assert.equal(thePack('nl').topics[0]?.questions[0]?.text, 'Hoe oud ben je?');
    assert.equal(thePack('en').topics[0]?.questions[0]?.text, 'How old are you?');
    assert.deepEqual(thePack('nl').conditions, thePack('en').conditions);
  });

  it('ships nothing that is written for the clinician, and every source that is named', () => {
    const pack = thePack();
    const whole = JSON.stringify(pack);
    for (const key of ['guarantees', 'cases', 'rationale', 'supports', 'judgement']) {
      assert.ok(!whole.includes(`"${key}":`), key);
    }
    const named = [...pack.rules, ...pack.advice].flatMap(({ event }) => event.params.sources);
    assert.deepEqual([...new Set(named)].sort(), Object.keys(pack.sources).sort());
    assert.deepEqual(
      pack.rules.map(({ name, conditions }) => ({ name, conditions })),
      theSource().rules.map(({ name, conditions }) => ({ name, conditions })),
    );
  });
});
