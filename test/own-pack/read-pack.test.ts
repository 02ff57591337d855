import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPack } from '../../src/own-pack/read-pack.ts';
import { bundleOf } from '../../src/pack/bundle.ts';
import { PackRefused, type RefusalCode } from '../../src/pack/pack-refused.ts';
import { theSource } from '../support/the-pack.ts';

type Json = Record<string, unknown>;

const text = bundleOf(theSource());

/** The bundle of the real pack with something changed. */
function spoilt(change: (pack: never, bundle: Json) => void): string {
  const bundle = JSON.parse(text);
  change(bundle.pack as never, bundle);
  return JSON.stringify(bundle);
}

function assertRefused(bundle: string, code: RefusalCode, says: RegExp): void {
  assert.throws(
    () => readPack(bundle),
    (error) => {
      assert.ok(error instanceof PackRefused, String(error));
      assert.equal(error.code, code);
      assert.match(error.message, says);
      return true;
    },
  );
}

const firstRule = { fact: 'age', operator: 'equal', value: '18-49' };

describe('a pack that a site brings', () => {
  it('is what `klachten-check bundle` made of a folder', () => {
    assert.deepEqual(readPack(text), JSON.parse(text).pack);
  });

  const malformed: Record<string, [string, RegExp]> = {
    'no JSON': ['{', /SyntaxError/],
    'a page instead of a file': ['<!doctype html><p>Not found', /SyntaxError/],
    nothing: ['', /SyntaxError/],
    'a key that changes what an object is': [
      text.replace('"pack":{', '"pack":{"__proto__":{},'),
      /__proto__/,
    ],
    'the same key in other words': [
      text.replace('"pack":{', '"pack":{"\\u005f_proto__":{},'),
      /__proto__/,
    ],
    'lists in lists without end': ['['.repeat(5000) + ']'.repeat(5000), /deeper than 40/],
    'so many that a browser could break down': [
      '['.repeat(900_000) + ']'.repeat(900_000),
      /deeper|RangeError/,
    ],
  };
  for (const [what, [bundle, says]] of Object.entries(malformed)) {
    it(`is refused with ${what}`, () => assertRefused(bundle, 'pack-malformed', says));
  }

  // biome-ignore lint/suspicious/noExplicitAny: it is spoilt in ways that no type allows.
  const invalid: Record<string, [(pack: any, bundle: any) => void, RegExp]> = {
    'another format': [(_, bundle) => (bundle.$format = 'x'), /\$format/],
    'a later version of the format': [(_, bundle) => (bundle.$version = 2), /\$version/],
    'no rules': [(pack) => (pack.rules = []), /pack\.rules/],
    'ten thousand rules': [
      (pack) => (pack.rules = Array.from({ length: 10_000 }, () => pack.rules[0])),
      /pack\.rules/,
    ],
    'markup in a text': [(pack) => (pack.outcomes[0].title.nl = 'Hoi <img src=x>'), /without HTML/],
    'a script in a text': [
      (pack) => (pack.topics[0].questions[0].text.nl = '<script>alert(1)</script>'),
      /without HTML/,
    ],
    'a link that is code': [
      (pack) => ((Object.values(pack.sources)[0] as Json).url = 'javascript:alert(1)'),
      /pack\.sources/,
    ],
    'a number to call that is code': [
      (pack) => (pack.rules[0].event.params.phone = 'javascript:alert(1)'),
      /phone/,
    ],
    'a path into the facts': [
      (pack) => (pack.rules[0].conditions = { all: [{ ...firstRule, path: '$.x' }] }),
      /conditions/,
    ],
    'an operator that is not known': [
      (pack) => (pack.rules[0].conditions = { all: [{ ...firstRule, operator: 'eval' }] }),
      /conditions/,
    ],
    'an empty list of conditions': [
      (pack) => (pack.rules[0].conditions = { all: [] }),
      /conditions/,
    ],
    'a rule on what was not answered': [
      (pack) => (pack.rules[0].conditions = { all: [{ not: firstRule }] }),
      /conditions/,
    ],
    'a rule on what was not answered, by a name': [
      (pack) => {
        pack.conditions.sly = { not: firstRule };
        pack.rules[0].conditions = { all: [{ condition: 'sly' }] };
      },
      /what was not answered/,
    ],
    'conditions that go in a circle': [
      (pack) => (pack.conditions.deep = { all: [{ condition: 'deep' }] }),
      /in a circle/,
    ],
    'conditions that grow without end': [
      (pack) => {
        for (let n = 0; n < 30; n++) {
          const twice = { condition: n ? `laugh-${n - 1}` : 'deep' };
          pack.conditions[`laugh-${n}`] = { all: [twice, twice] };
        }
        pack.advice[0].conditions = { all: [{ condition: 'laugh-29' }] };
      },
      /over 500 parts/,
    ],
    'a condition that is not there': [
      (pack) => (pack.rules[0].conditions = { all: [{ condition: 'gone' }] }),
      /no condition is called gone/,
    ],
    'the name of what every object has': [
      (pack) => (pack.rules[0].conditions = { all: [{ condition: 'constructor' }] }),
      /no condition is called constructor/,
    ],
    'a question that is not there': [
      (pack) => (pack.rules[0].conditions = { all: [{ ...firstRule, fact: 'gone' }] }),
      /no question before it is called gone/,
    ],
    'an answer that is not there': [
      (pack) => (pack.rules[0].conditions = { all: [{ ...firstRule, value: 'old' }] }),
      /age has no answer old/,
    ],
    'an operator of another kind of question': [
      (pack) => (pack.rules[0].conditions = { all: [{ ...firstRule, operator: 'contains' }] }),
      /contains of age/,
    ],
    'a question that looks ahead': [
      (pack) =>
        (pack.topics[0].questions[1].askWhen = {
          all: [{ fact: 'region', operator: 'equal', value: 'knee' }],
        }),
      /no question before it is called region/,
    ],
    'a first question that may not be asked': [
      (pack) => (pack.topics[0].questions[0].askWhen = { all: [firstRule] }),
      /always asked/,
    ],
    'an outcome that is not there': [
      (pack) => (pack.rules[0].event.params.outcome = 'hospital'),
      /no outcome is called hospital/,
    ],
    'a fallback that ends the check': [
      (pack) => (pack.fallback = 'emergency'),
      /it ends the check/,
    ],
    'outcomes from serious to light': [(pack) => pack.outcomes.reverse(), /from light to serious/],
    'two outcomes for 112': [
      (pack) => pack.outcomes.push({ ...pack.outcomes.at(-1), id: 'second' }),
      /several that end the check now/,
    ],
    'a source that is not there': [
      (pack) => (pack.rules[0].event.params.sources = ['gone']),
      /no source is called gone/,
    ],
    'advice of a topic that no group shows': [
      (pack) => (pack.advice[0].event.params.topic = 'gone'),
      /no topic of advice is called gone/,
    ],
    'a question twice': [
      (pack) => pack.topics[1].questions.push(pack.topics[0].questions[0]),
      /topic or question age stands twice/,
    ],
    'an answer twice': [
      (pack) => pack.topics[0].questions[0].options.push(pack.topics[0].questions[0].options[0]),
      /answer of age .* stands twice/,
    ],
    'a rule twice': [(pack) => pack.rules.push(pack.rules[0]), /rule or plan .* stands twice/],
    'the name of a form for a question': [
      (pack) => (pack.topics[2].questions.at(-1).id = 'submit'),
      /the check itself has the id submit/,
    ],
    'two answers that clear the others': [
      (pack) => {
        const signs = pack.topics[0].questions.find((q: Json) => q.type === 'multi');
        for (const option of signs.options) option.exclusive = true;
      },
      /exclusive answers/,
    ],
    'a scale without an end': [
      (pack) => {
        const scale = pack.topics[0].questions.find((q: Json) => q.type === 'scale');
        scale.max = 1_000_000;
      },
      /0 to 1000000/,
    ],
    'a value that comes from itself': [
      (pack) => (pack.values['round-trip'] = { from: 'round-trip', times: 2 }),
      /no question or value is called round-trip/,
    ],
    'a value with the id of a question': [
      (pack) => (pack.values.age = { from: 'age', times: 2 }),
      /the question or value age stands twice/,
    ],
    'values that take more and more steps': [
      (pack) => {
        let from = 'pain-score';
        for (let n = 0; n < 40; n++) {
          pack.values[`more-${n}`] = { from, times: from };
          from = `more-${n}`;
        }
      },
      /over 20 steps to more-4/,
    ],
    'more conditions than can be looked at at once': [
      (pack) => {
        pack.conditions.wide = { any: Array.from({ length: 490 }, () => firstRule) };
        const when = { all: [{ condition: 'wide' }] };
        pack.newSigns.atLeast = Array.from({ length: 2000 }, () => ({ when, outcome: 'gp' }));
      },
      /over 50000 parts in all/,
    ],
    'a comparison with more answers than can be looked at at once': [
      (pack) => {
        const value = Array.from({ length: 60_000 }, () => '18-49');
        pack.rules[0].conditions = { all: [{ fact: 'age', operator: 'in', value }] };
      },
      /over 50000 parts in all/,
    ],
    'more questions than anybody can be asked': [
      (pack) => {
        const [age] = pack.topics[0].questions;
        for (let n = 0; n < 200; n++) pack.topics[2].questions.push({ ...age, id: `more-${n}` });
      },
      /over 200 questions/,
    ],
    'more answers than anybody can read': [
      (pack) => {
        const { options } = pack.topics[0].questions[0];
        for (let n = 0; n < 100; n++) options.push({ ...options[0], id: `more-${n}` });
      },
      /over 100 answers of age/,
    ],
    'more ways to look at new signs than can be looked at at once': [
      (pack) => (pack.newSigns.as = Array.from({ length: 21 }, () => ({ age: '18-49' }))),
      /over 20 newSigns.as/,
    ],
    'an outcome for 112 that can not be called': [
      (pack) => delete pack.outcomes.at(-1).call,
      /emergency: now, and no number to call/,
    ],
    'a number to call without a digit': [
      (pack) => (pack.outcomes.at(-1).call.number = '+ -'),
      /call\.number/,
    ],
    'an outcome that can wait above one that can not': [
      (pack) => (pack.outcomes[1].urgency = 'today'),
      /outcomes: not from light to serious/,
    ],
    'signs that turn the direction of a text': [
      (pack) => (pack.outcomes[0].title.nl = 'Bel \u202e211'),
      /without HTML/,
    ],
    'a text that one language lacks': [(pack) => delete pack.outcomes[0].title.en, /no text in en/],
    'what nobody knows': [(pack) => (pack.extra = 1), /pack/],
    'something else in place of everything': [(_, bundle) => (bundle.pack = []), /pack/],
  };
  for (const [what, [change, says]] of Object.entries(invalid)) {
    it(`is refused with ${what}`, () => assertRefused(spoilt(change), 'pack-invalid', says));
  }

  it('is refused where it is no object at all', () => {
    for (const value of ['null', '3', '"x"', '[]', 'true']) {
      assertRefused(value, 'pack-invalid', /\$format/);
    }
  });

  it('tells no more than the first ten of many problems', () => {
    const many = spoilt((pack: { rules: { event: { params: Json } }[] }) => {
      for (const { event } of pack.rules) event.params.outcome = 'gone';
    });
    assertRefused(many, 'pack-invalid', /^.+\n(?:.+\n){9}.+$/);
  });
});
