import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const statement = readFileSync(join(root, 'ACCESSIBILITY.md'), 'utf8');

/** The success criteria of WCAG 2.2 (W3C Recommendation of 5 October 2023) by level. */
const criteria: Readonly<Record<string, string>> = {
  A:
    '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 ' +
    '2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA:
    '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 ' +
    '3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};

const rowForm =
  /^\| (?<id>\d\.\d\.\d+) [^|]+ \| (?<level>A+) \| (?<result>[^|]+) \| (?<how>[^|]+) \| (?<when>[^|]+) \|$/;
const rows = statement.split('\n').flatMap((line) => {
  const row = rowForm.exec(line)?.groups;
  return row ? [row] : [];
});

const filesIn = (text = ''): string[] =>
  [...text.matchAll(/`((?:test|src)\/[^`]+)`/g)].map(([, file]) => file ?? '');

describe('the accessibility statement', () => {
  for (const [level, ids] of Object.entries(criteria)) {
    it(`has every criterion of level ${level} once`, () => {
      const found = rows.filter((row) => row.level === level).map(({ id }) => id);
      assert.deepEqual(found, ids.split(' '));
    });
  }

  it('says of each what was found, how and when', () => {
    assert.equal(rows.length, 55);
    for (const { id, result = '', how = '', when = '' } of rows) {
      assert.match(result, /^(pass|not applicable|not tested)$/, id);
      assert.ok(how.trim().length > 0, id);
      assert.match(when, /^20\d\d-\d\d-\d\d$/, id);
    }
  });

  it('tells how many there are of each', () => {
    const count = (result: string) => rows.filter((row) => row.result === result).length;
    const sum = `${count('pass')} pass, ${count('not applicable')} are not applicable, ${count('not tested')} have not been`;
    assert.ok(statement.replace(/\s+/g, ' ').includes(sum), sum);
  });

  it('names a test for everything that passes, and no file that is not there', () => {
    for (const { id, how } of rows.filter(({ result }) => result === 'pass')) {
      assert.ok(
        filesIn(how).some((file) => file.endsWith('.test.ts')),
        id,
      );
    }
    const gone = filesIn(statement).filter((file) => !existsSync(join(root, file)));
    assert.deepEqual(gone, []);
  });
});

// Keys, gestures, motion and what happens before a finger is lifted: criteria 2.1.4, 2.5.1, 2.5.2, 2.5.4 and 2.5.7.
describe('the element', () => {
  it('acts on clicks and forms alone', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.startsWith('authoring'))
      .map((file) => [file, readFileSync(join(root, 'src', file), 'utf8')] as const);
    const listens = files.flatMap(([file, text]) =>
      [...text.matchAll(/@([a-z]+)=\$\{|addEventListener\(\s*'([a-z-]+)'/g)].map(
        ([, drawn, added]) => `${drawn ?? added} in ${file}`,
      ),
    );
    assert.ok(listens.some((event) => event.startsWith('click in views/')));
    const early = /^(key|pointer(down|move)|mouse(down|move)|touch|drag|drop|gesture|wheel|device)/;
    assert.deepEqual(
      listens.filter((event) => early.test(event)),
      [],
    );
  });
});
