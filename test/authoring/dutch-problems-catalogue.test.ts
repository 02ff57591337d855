import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { printParseErrorCode } from 'jsonc-parser';
import { catalogue, inDutch } from '../../src/authoring/problems/dutch-problems.ts';
import { quote, unknownId } from '../../src/pack/problem.ts';
import { messagesInSource } from '../support/messages-in-source.ts';

/** Messages that the code puts together out of smaller ones, so that no source holds them whole. */
const putTogether = [
  ...['at least %1', 'at least %1 item', 'at least %1 character'],
  ...['at most %1', 'at most %1 item', 'at most %1 character', '%1 and %2'],
];
const parts = ['at least', 'at most', 'more than'];
/** Words of zod and of jsonc-parser, that carry a mistake from there. */
const fromElsewhere = ['tuple', ...jsonErrors()];

function jsonErrors(): string[] {
  const codes = Array.from({ length: 40 }, (_, code) => printParseErrorCode(code));
  return codes.filter((code) => !code.startsWith('<'));
}

const asNumbered = (template: string) => template.replaceAll('@', '%');
const messages = await messagesInSource();
const known = Object.keys(catalogue).map(asNumbered);

describe('the Dutch for what is wrong with a pack', () => {
  it('is there for every message in the code', () => {
    assert.ok(messages.size > 100, `only ${messages.size} messages found in the code`);
    const without = [...messages].filter((message) => !known.includes(message));
    assert.deepEqual(without.sort(), parts);
  });

  it('is there for every mistake in JSON', () => {
    assert.ok(jsonErrors().length > 10);
    for (const code of jsonErrors()) {
      const { expected } = inDutch({ found: '""', expected: `valid JSON (${code})` });
      assert.doesNotMatch(expected, new RegExp(code));
    }
  });

  it('is there for no message that is gone', () => {
    const present = new Set([...messages, ...putTogether, ...fromElsewhere]);
    assert.deepEqual(
      known.filter((template) => !present.has(template)),
      [],
    );
  });

  it('has the same values as the English', () => {
    const valuesIn = (text: string) => (text.match(/[%@]\d/g) ?? []).sort();
    for (const [english, dutch] of Object.entries(catalogue)) {
      assert.deepEqual(valuesIn(dutch), valuesIn(english), english);
    }
  });

  it('is taken for no other message', () => {
    const filled = (template: string) => template.replace(/[%@](\d)/g, 'x$1');
    for (const [english, dutch] of Object.entries(catalogue)) {
      const { found } = inDutch({ found: filled(english), expected: '' });
      assert.equal(found, filled(dutch));
    }
  });

  it('holds no English', () => {
    const english =
      /\b(the|an|of the|which|what|expected|found|unknown|must|no|not|one|each|every|than|least|and|with|here|its?)\b/i;
    for (const dutch of Object.values(catalogue)) {
      assert.doesNotMatch(dutch.replace(/`[^`]*`/g, ''), english);
    }
  });

  it('leaves a value alone that looks like a message', () => {
    const ids = [
      ...['nothing', 'no rule here', 'at most 3', 'rice and beans', '%1 @1 $& $1', '{meals}'],
      ...['the topic "x" a second time', 'x" and "y', 'one of a, b', 'line\nline', 'x'.repeat(90)],
    ];
    for (const id of ids) {
      const value = quote(id);
      assert.equal(inDutch({ found: value, expected: '' }).found, value);
      assert.equal(inDutch(unknownId('rule', id, [])).found, `regel ${value} (onbekend)`);
      const twice = inDutch({ found: `${value} a second time`, expected: '' });
      assert.equal(twice.found, `${value} voor de tweede keer`);
      const pair = inDutch({ found: `the pair ${value} and "b" a second time`, expected: '' });
      assert.equal(pair.found, `het paar ${value} en "b" voor de tweede keer`);
      const inside = quote({ key: id });
      assert.equal(inDutch({ found: inside, expected: '' }).found, inside);
    }
  });
});
