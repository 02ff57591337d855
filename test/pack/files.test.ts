import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePack } from '../../src/pack/parse-pack.ts';
import { PackError } from '../../src/pack/problem.ts';
import { assertRefused } from '../support/refusal.ts';
import { addFile, insert, removeFile, retype, spoil, write } from '../support/spoilt-pack.ts';

const file = 'red-flags.json';
const name = '"name": "now-chest-pressure"';

describe('somebody who edits the files of a pack', () => {
  it('hears where the JSON breaks off', () => {
    assertRefused([retype(file, `${name},`, name)], {
      file,
      at: `${name}\n      |"conditions"`,
      path: '',
      found: /conditions/,
      expected: /valid JSON/,
      hint: /missing comma/,
    });
  });

  it('hears that a file is empty', () => {
    assertRefused([addFile('conditions.json', '')], {
      file: 'conditions.json',
      at: '',
      path: '',
      found: /""/,
      expected: /valid JSON/,
    });
  });

  it('hears that a key stands twice in one object, of which JSON keeps the last', () => {
    assertRefused([retype(file, name, `"name": "first", ${name}`)], {
      file,
      at: `"name": "first", |${name}`,
      path: 'rules[0].name',
      found: /key "name" twice/,
      expected: /each key once/,
      hint: /only the last one/,
    });
  });

  it('hears that a file is missing', () => {
    assertRefused([removeFile('sources.json')], {
      file: 'sources.json',
      at: '',
      path: '',
      found: /no such file/,
      expected: /a file of this name/,
    });
  });

  it('hears that the questions of a topic are missing', () => {
    const topic = { id: 'work', title: { nl: 'Werk', en: 'Work' } };
    assertRefused([insert('pack.json', ['topics', 3], topic)], {
      file: 'pack.json',
      at: '"work"',
      path: 'topics[3].id',
      found: /topic without questions/,
      expected: /questions\/work\.json/,
    });
  });

  it('hears that a file is not one of a pack, and which one may be meant', () => {
    assertRefused([addFile('route.json', '{}')], {
      file: 'route.json',
      at: '{}',
      path: '',
      found: /"route\.json"/,
      expected: /a file of a pack/,
      hint: /`routes\.json`/,
    });
  });

  it('hears that a file holds the questions of no topic', () => {
    const text = { nl: 'Vraag', en: 'Question' };
    const questions = [{ id: 'mood', type: 'scale', text, min: 1, max: 7 }];
    assertRefused([addFile('questions/slep.json', JSON.stringify({ questions }))], {
      file: 'questions/slep.json',
      at: '|{"questions"',
      path: '',
      found: /unknown topic "slep"/,
      expected: /complaint, sleep, training/,
      hint: /`sleep`/,
    });
  });

  for (const [place, target, before, path] of [
    ['a rule', file, name, 'rules[0].__proto__'],
    ['a comparison', 'conditions.json', '"fact": "region"', 'conditions.spine.all[0].__proto__'],
    ['the conditions with a name', 'conditions.json', '"spine":', 'conditions.__proto__'],
    ['the sources', 'sources.json', '"seed-000":', 'sources.__proto__'],
    ['the answers of a case', 'cases/knee.json', '"age":', 'cases[0].answers.__proto__'],
  ] as const) {
    it(`hears that __proto__ is no key of ${place}`, () => {
      assertRefused([retype(target, before, `"__proto__": { "any": [] }, ${before}`)], {
        file: target,
        at: '|"__proto__": { "any": [] }',
        path,
        found: /__proto__/,
        expected: /./,
      });
    });
  }

  it('hears of all mistakes in all files at once', () => {
    assertRefused(
      [
        removeFile('sources.json'),
        write(file, ['rules', 0, 'conditions'], { all: [] }),
        write(file, ['rules', 1, 'event', 'type'], 'success'),
        retype('routes.json', '"rules"', '"rulez"'),
        retype('questions/sleep.json', '"single"', '"singel"'),
      ],
      said('sources.json', '', '', /no such file/),
      said(file, '"all": |[]', 'rules[0].conditions.all', /\[\]/),
      said(file, '"success"', 'rules[1].event.type', /"success"/),
      said('routes.json', '"rulez": |[', 'rulez', /"rulez"/),
      said('questions/sleep.json', '"singel"', 'questions[0].type', /"singel"/),
    );
  });

  it('hears of all mistakes between files at once, in one readable message', () => {
    const files = spoil(
      write(file, ['rules', 0, 'event', 'params', 'outcome'], 'emergencie'),
      write('pack.json', ['fallback'], 'physio'),
      write('questions/sleep.json', ['questions', 0, 'text', 'en'], undefined),
    );
    assert.throws(
      () => parsePack(files),
      (error) =>
        error instanceof PackError &&
        error.problems.length === 3 &&
        /^red-flags\.json:\d+:\d+ rules\[0\]\.event\.params\.outcome$/m.test(error.message) &&
        /^pack\.json:\d+:\d+ fallback$/m.test(error.message) &&
        /Did you mean `emergency`\?/.test(error.message),
    );
  });
});

function said(file: string, at: string, path: string, found: RegExp) {
  return { file, at, path, found, expected: /./ };
}
