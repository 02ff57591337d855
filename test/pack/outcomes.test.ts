import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePack } from '../../src/pack/parse-pack.ts';
import { type Mistake, retype, spoil, write } from '../support/spoilt-pack.ts';

const refuses = (mistake: Mistake, message: RegExp) =>
  assert.throws(() => parsePack(spoil(mistake)), message);

describe('a clinician who changes the frame of a pack', () => {
  it('hears that a topic can not be called after a place of the check', () => {
    refuses(
      retype('pack.json', '"id": "sleep"', '"id": "intro"'),
      /pack\.json:\d+:\d+ topics\[1\]\.id\n {2}found the topic "intro"; expected another id/,
    );
  });

  it('hears that the later outcomes must end the check sooner', () => {
    refuses(
      write('pack.json', ['outcomes', 4, 'ends'], 'now'),
      /outcomes\[5\]\.ends\n {2}found after-topic; expected outcomes from light to serious/,
    );
  });

  it('hears that a new sign is judged by answers that exist, and asks for an outcome that does', () => {
    refuses(
      write('pack.json', ['newSigns', 'as', 0, 'duration'], 'a-day'),
      /newSigns\.as\[0\]\.duration\n {2}found .*"a-day"; expected .*under-1-week/,
    );
    refuses(
      write('pack.json', ['newSigns', 'atLeast', 0, 'outcome'], 'gp-now'),
      /newSigns\.atLeast\[0\]\.outcome\n {2}found .*"gp-now"/,
    );
    refuses(
      write('pack.json', ['newSigns', 'atLeast', 0, 'when', 'all', 0, 'value'], 'weight'),
      /newSigns\.atLeast\[0\]\.when\.all\[0\]\.value\n {2}found .*"weight"/,
    );
  });

  it('hears that only one outcome may end the check at once', () => {
    refuses(
      write('pack.json', ['outcomes', 5, 'ends'], 'now'),
      /outcomes\n {2}found gp-today and emergency, .* expected at most one/,
    );
  });
});
