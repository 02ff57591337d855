import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { styleText } from 'node:util';
import { wrap } from '../../src/authoring/report/wrap.ts';

const sentence = '    De bezoeker: leeftijd “18–49”; plek “Knie”; verder geen klachten';

describe('a report on a terminal', () => {
  it('has its long lines broken between words, each under its own beginning', () => {
    assert.equal(
      wrap(sentence, 40),
      '    De bezoeker: leeftijd “18–49”; plek\n      “Knie”; verder geen klachten',
    );
  });

  it('keeps a place in one piece, so that it opens with a click', () => {
    const place = `    /home/marieke/mijn regels/red-flags.json:93:35 rules[4].event.params.outcome`;
    assert.equal(wrap(place, 40), place);
  });

  it('keeps a line of a file with its mark', () => {
    const frame = `  > 93 │       "name": "now-major-accident", "conditions": { "all": [] }`;
    assert.equal(wrap(frame, 40), frame);
  });

  it('does not count colours', () => {
    const red = styleText('red', 'fout', { validateStream: false });
    const line = `  ${red}  ${'x'.repeat(32)}`;
    assert.equal(wrap(line, 40), line);
  });

  it('stays whole in a pipe and on a terminal that is too narrow', () => {
    assert.equal(wrap(sentence, undefined), sentence);
    assert.equal(wrap(sentence, 20), sentence);
  });
});
