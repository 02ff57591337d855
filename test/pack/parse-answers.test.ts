import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AnswersError, parseAnswers } from '../../src/pack/parse-answers.ts';
import { thePack, theSource } from '../support/the-pack.ts';

const pack = thePack();

/** What is wrong with answers from outside, by question. */
function mistakesIn(data: unknown): Record<string, string> {
  try {
    parseAnswers(pack, data);
  } catch (error) {
    assert.ok(error instanceof AnswersError);
    return Object.fromEntries(
      error.findings.map(({ path, found, expected }) => [path.join('.'), `${found}: ${expected}`]),
    );
  }
  return {};
}

describe('answers that come from outside', () => {
  it('are taken as they are when they fit the questions', () => {
    const answers = { age: '18-49', 'emergency-signs': ['none'], 'pain-score': 7 };
    assert.deepEqual(parseAnswers(pack, answers), answers);
    for (const { answers } of theSource().cases) {
      assert.deepEqual(parseAnswers(pack, answers), answers);
    }
  });

  it('may name one sign without a list', () => {
    const answers = { 'emergency-signs': 'none' };
    assert.deepEqual(parseAnswers(pack, answers), { 'emergency-signs': ['none'] });
  });

  it('may leave a question without an answer', () => {
    assert.deepEqual(parseAnswers(pack, { 'body-weight': null }), { 'body-weight': null });
  });

  it('are refused where a number is a text, as the engine would not', () => {
    assert.match(mistakesIn({ 'pain-score': '7' })['pain-score'] ?? '', /"7".*0 to 10/);
  });

  it('are refused where a number is outside the scale, broken, or no number at all', () => {
    for (const value of [11, -1, 3.5, Number.NaN, Number.POSITIVE_INFINITY, true, [7], {}]) {
      assert.match(mistakesIn({ 'pain-score': value })['pain-score'] ?? '', /0 to 10/);
    }
  });

  it('are refused where one answer is expected and something else is given', () => {
    for (const value of [['18-49'], 18, true, {}]) {
      assert.match(mistakesIn({ age: value }).age ?? '', /one answer id/);
    }
    assert.match(mistakesIn({ age: '18-94' }).age ?? '', /unknown answer/);
  });

  it('are refused where signs are expected and something else is given', () => {
    for (const value of [[], 3, {}, true]) {
      assert.match(mistakesIn({ 'general-signs': value })['general-signs'] ?? '', /list/);
    }
    const unknown = mistakesIn({ 'general-signs': ['fever', 'fevr', 3] });
    assert.deepEqual(Object.keys(unknown), ['general-signs.1', 'general-signs.2']);
  });

  it('are refused where "none of these" stands beside a sign', () => {
    const both = mistakesIn({ 'general-signs': ['none', 'fever'] });
    assert.match(both['general-signs'] ?? '', /`none` alone/);
  });

  it('are refused where a question does not exist, and no key reaches the prototype', () => {
    const data = JSON.parse('{ "aeg": "18-49", "__proto__": "x", "constructor": "y" }');
    assert.deepEqual(Object.keys(mistakesIn(data)), ['aeg', '__proto__', 'constructor']);
  });

  it('are refused when they are no answers by question', () => {
    for (const data of [null, undefined, 'age', 3, [], ['age']]) {
      assert.throws(() => parseAnswers(pack, data), AnswersError);
    }
  });

  it('are told all that is wrong at once', () => {
    const mistakes = mistakesIn({ age: 1, reason: 'pain', region: 'ear', 'pain-score': '3' });
    assert.deepEqual(Object.keys(mistakes), ['age', 'region', 'pain-score']);
  });
});
