import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Places } from '../../src/authoring/files/places.ts';
import { filesOf, type Mutant, mutantsOf, valuesOf } from '../../src/authoring/mutate/mutations.ts';
import { type SlipKind, slipKinds } from '../../src/authoring/mutate/slip.ts';
import { theFiles } from '../support/the-pack.ts';

const leaf = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
const rule = (name: string, outcome: string, ...all: unknown[]) => ({
  name,
  conditions: { all },
  event: { params: { outcome } },
});

/** Every condition that can be written, once. */
const small = {
  'pack.json': {
    topics: [{ id: 'only' }, { id: 'late', askWhen: { any: [leaf('hurts', 'equal', 'yes')] } }],
    outcomes: [
      { id: 'self-care', ends: null },
      { id: 'gp', ends: 'now' },
    ],
    fallback: 'gp',
  },
  'questions/only.json': {
    questions: [
      { id: 'hurts', type: 'single', options: [{ id: 'yes' }, { id: 'no' }, { id: 'unsure' }] },
      {
        id: 'signs',
        type: 'multi',
        askWhen: { all: [leaf('hurts', 'in', ['yes'])] },
        options: [{ id: 'fever' }, { id: 'numb' }, { id: 'none', exclusive: true }],
      },
      { id: 'score', type: 'scale', min: 0, max: 10 },
    ],
  },
  'conditions.json': { conditions: { ill: { all: [leaf('signs', 'contains', 'fever')] } } },
  'red-flags.json': {
    rules: [
      rule('bad', 'gp', leaf('signs', 'hasAtLeast', { count: 2, of: ['fever', 'numb'] })),
      rule('good', 'self-care', { condition: 'ill' }, leaf('score', 'lessThanInclusive', 3)),
    ],
  },
  'cases/some.json': { cases: [{ id: 'anna', answers: { hurts: 'yes' } }] },
  'guarantees.json': { guarantees: [{ when: { all: [leaf('hurts', 'equal', 'yes')] } }] },
};

const files = Object.fromEntries(
  Object.entries(small).map(([name, value]) => [name, JSON.stringify(value, null, 2)]),
);
const mutants = [...mutantsOf(small)];

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown>)[key], value);

/** What stands, in each mutant of a kind, at a place of a file. */
const made = (kind: SlipKind, file: keyof typeof small, ...path: PropertyKey[]): unknown[] =>
  mutants
    .filter((mutant) => mutant.kind === kind && mutant.file === file)
    .map(({ values }) => valueAt(values[file], path))
    .filter((value) => JSON.stringify(value) !== JSON.stringify(valueAt(small[file], path)));

describe('a slip of the editor', () => {
  it('drops a part of a group', () => {
    assert.deepEqual(made('part-dropped', 'red-flags.json', 'rules', 1, 'conditions'), [
      { all: [leaf('score', 'lessThanInclusive', 3)] },
      { all: [{ condition: 'ill' }] },
    ]);
  });

  it('takes all for any, where there is more than one part', () => {
    const { all } = small['red-flags.json'].rules[1]?.conditions ?? {};
    assert.deepEqual(made('all-any', 'red-flags.json', 'rules', 1, 'conditions'), [{ any: all }]);
    assert.deepEqual(made('all-any', 'conditions.json', 'conditions'), []);
  });

  it('turns an operator into its opposite, also within a named condition', () => {
    const path = ['conditions', 'ill', 'all', 0];
    assert.deepEqual(made('operator', 'conditions.json', ...path), [
      leaf('signs', 'doesNotContain', 'fever'),
    ]);
    const score = ['rules', 1, 'conditions', 'all', 1, 'operator'];
    assert.deepEqual(made('operator', 'red-flags.json', ...score), ['greaterThanInclusive']);
  });

  it('shifts a number by one, either way', () => {
    const score = ['rules', 1, 'conditions', 'all', 1, 'value'];
    assert.deepEqual(made('number', 'red-flags.json', ...score), [2, 4]);
    const count = ['rules', 0, 'conditions', 'all', 0, 'value', 'count'];
    assert.deepEqual(made('number', 'red-flags.json', ...count), [1, 3]);
  });

  it('names any other answer of the question, and in a list the next that is not in it', () => {
    const named = ['conditions', 'ill', 'all', 0, 'value'];
    assert.deepEqual(made('other-answer', 'conditions.json', ...named), ['numb', 'none']);
    const list = ['rules', 0, 'conditions', 'all', 0, 'value', 'of'];
    assert.deepEqual(made('other-answer', 'red-flags.json', ...list), [
      ['none', 'numb'],
      ['fever', 'none'],
    ]);
  });

  it('drops an answer from a list, adds one, and empties it', () => {
    const list = ['questions', 1, 'askWhen', 'all', 0, 'value'];
    assert.deepEqual(made('answer-dropped', 'questions/only.json', ...list), [[]]);
    assert.deepEqual(made('answer-added', 'questions/only.json', ...list), [
      ['yes', 'no'],
      ['yes', 'unsure'],
    ]);
    assert.deepEqual(made('list-emptied', 'questions/only.json', ...list), [[]]);
  });

  it('asks for one outcome lighter or more serious, where there is one', () => {
    const outcomes = [0, 1].map((index) => ['rules', index, 'event', 'params', 'outcome']);
    assert.deepEqual(
      outcomes.map((path) => made('lighter', 'red-flags.json', ...path)),
      [['self-care'], []],
    );
    assert.deepEqual(
      outcomes.map((path) => made('more-serious', 'red-flags.json', ...path)),
      [[], ['gp']],
    );
  });

  it('drops a rule', () => {
    const [bad, good] = small['red-flags.json'].rules;
    assert.deepEqual(made('rule-dropped', 'red-flags.json', 'rules'), [[good], [bad]]);
  });

  it('drops or negates what decides whether a question or topic is asked', () => {
    const { askWhen } = small['pack.json'].topics[1] ?? {};
    assert.deepEqual(made('always-asked', 'pack.json', 'topics', 1), [{ id: 'late' }]);
    assert.deepEqual(made('negated', 'pack.json', 'topics', 1, 'askWhen'), [{ not: askWhen }]);
    assert.equal(made('always-asked', 'questions/only.json', 'questions', 1).length, 1);
  });

  it('lets two neighbours trade their ids, and drops `exclusive`', () => {
    const options = ['questions', 1, 'options'];
    assert.deepEqual(made('answers-swapped', 'questions/only.json', ...options), [
      [{ id: 'numb' }, { id: 'fever' }, { id: 'none', exclusive: true }],
      [{ id: 'fever' }, { id: 'none' }, { id: 'numb', exclusive: true }],
    ]);
    assert.deepEqual(made('not-exclusive', 'questions/only.json', ...options, 2), [{ id: 'none' }]);
  });

  it('changes how an outcome ends the check, and the fallback', () => {
    assert.deepEqual(made('ends', 'pack.json', 'outcomes', 0, 'ends'), ['after-topic', 'now']);
    assert.deepEqual(made('fallback', 'pack.json', 'fallback'), ['self-care']);
  });
});

const all = [...mutantsOf(valuesOf(theFiles))];

describe('the mutants of rules/', () => {
  it('are of every kind, each another, and the same in every run', () => {
    assert.deepEqual(new Set(all.map(({ kind }) => kind)), new Set(slipKinds));
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    const again = [...mutantsOf(valuesOf(theFiles))];
    assert.deepEqual(
      again.map(({ id }) => id),
      all.map(({ id }) => id),
    );
  });

  it('differ from the pack in one file, and never in what guards or words it', () => {
    const values = valuesOf(theFiles);
    for (const { id, file, values: changed } of mutantsOf(values)) {
      const others = Object.keys(changed).filter((name) => changed[name] !== values[name]);
      assert.deepEqual(others, [file], id);
      assert.match(file, /^(pack|conditions|red-flags|routes|questions\/.+)\.json$/, id);
    }
  });

  it('change no text of the check', () => {
    const texts = (value: unknown) =>
      new Set(JSON.stringify(value).match(/"nl":"(?:[^"\\]|\\.)*"/g) ?? []);
    for (const mutant of all.filter(({ kind }) => kind !== 'rule-dropped').filter(every(40))) {
      assert.deepEqual(
        texts(mutant.values[mutant.file]),
        texts(JSON.parse(theFiles[mutant.file] ?? '')),
        mutant.id,
      );
    }
  });
});

const places = new Places(files);

describe('the place of a mutant', () => {
  it('is the line and column of what is changed', () => {
    for (const mutant of mutants) {
      const { file } = mutant;
      const { line, column } = places.at(file, ...mutant.path) ?? assert.fail(mutant.id);
      const text =
        files[file]
          ?.split('\n')
          .slice(line - 1)
          .join('\n')
          .slice(column - 1) ?? '';
      const before = JSON.stringify(valueAt(small[file as keyof typeof small], mutant.path));
      assert.ok(squeezed(text).startsWith(squeezed(before)), `${mutant.id} at ${text}`);
    }
  });

  it('is in the file that an editor finds changed', () => {
    const changed = mutants.map((mutant) => filesOf(mutant, files));
    for (const [index, after] of changed.entries()) {
      const { file } = mutants[index] as Mutant;
      const different = Object.keys(after).filter((name) => after[name] !== files[name]);
      assert.deepEqual(different, [file]);
    }
  });
});

const squeezed = (json: string) => json.replaceAll(/\s/g, '');

function every(step: number) {
  return (_: unknown, index: number) => index % step === 0;
}
