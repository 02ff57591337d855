import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inDutch } from '../../src/authoring/problems/dutch-problems.ts';
import { problemInWords } from '../../src/authoring/problems/problem-in-words.ts';
import { AnswersError, parseAnswers } from '../../src/pack/parse-answers.ts';
import {
  insert,
  type Mistake,
  problemsOf,
  removeFile,
  retype,
  spoil,
  write,
} from '../support/spoilt-pack.ts';
import { thePack } from '../support/the-pack.ts';

const flags = 'red-flags.json';
const when = (condition: unknown): Mistake =>
  write(flags, ['rules', 0, 'conditions'], { all: [condition] });

/** Mistakes, and what a Dutch clinician reads: what was found, what was expected, how to mend it. */
const told: [Mistake, string, string, string?][] = [
  [removeFile('sources.json'), 'geen bestand', 'een bestand met deze naam'],
  [
    retype(flags, '"name": "now-chest-pressure",', '"name": "now-chest-pressure"'),
    String.raw`"\"conditions\": {"`,
    'geldige JSON (hier hoort een komma)',
    'Kijk of er vlak voor deze plek een komma, aanhalingsteken of haakje ontbreekt.',
  ],
  [
    write(flags, ['rules', 0, 'conditions'], { all: [] }),
    '[]',
    'minstens 1 in de lijst',
    'Een lege lijst is altijd waar, dus de regel zou voor iedereen gelden.',
  ],
  [write('facts.json', ['facts', 'f001', 'fact'], ''), '""', 'minstens 1 teken(s)'],
  [write('plans.json', ['weeks', 0, 'repeat'], 99), '99', 'hooguit 12'],
  [write('values.json', ['values', 'protein-low', 'round'], 0), '0', 'meer dan 0'],
  [
    write(flags, ['rules', 0, 'event', 'params', 'rationale'], undefined),
    'niets',
    'tekst onder de sleutel `rationale`',
  ],
  [
    when({ fact: 'age', operator: 'equals', value: '70-plus' }),
    '"equals"',
    'een van equal, in, contains, someFact:in, hasAtLeast, greaterThanInclusive, lessThanInclusive',
    'Bedoel je `equal`?',
  ],
  [
    when({ all: [], any: [], not: {} }),
    '`all` en `any` en `not` in één voorwaarde',
    'precies één ervan',
    'De rest zou stilletjes niet meetellen. Zet de een in de ander.',
  ],
  [
    when({ fact: 'age', operator: 'equal', value: '50-96' }),
    'antwoord op `age` "50-96" (onbekend)',
    'een van under-18, 18-49, 50-69, 70-plus',
    'Bedoel je `50-69`?',
  ],
  [
    when({ fact: 'age', operator: 'contains', value: '50-69' }),
    'de operator "contains" bij `age`, een vraag van het type single',
    'een van equal, in',
  ],
  [
    when({ fact: 'pain-score', operator: 'greaterThanInclusive', value: 11 }),
    '11',
    'een getal van 0 tot en met 10, het bereik van `pain-score`',
  ],
  [
    write('pack.json', ['fallback'], 'selfcare'),
    'uitkomst "selfcare" (onbekend)',
    'een van self-care, digital-guidance, physiotherapist, gp, gp-soon, gp-today, emergency',
    'Bedoel je `self-care`?',
  ],
  [
    write('pack.json', ['advice', 0], undefined),
    'geen "outcomes", terwijl advice/outcomes.json er wel is',
    'elk adviesbestand, op volgorde',
  ],
  [
    write('questions/sleep.json', ['questions', 0, 'text', 'en'], undefined),
    'geen tekst in `en`',
    'een tekst in elke taal: de talen in pack.json zijn nl, en',
  ],
  [
    insert('contradictions.json', ['pairs', 0], { items: ['nap-short', 'nap-short'], why: 'x' }),
    '"nap-short" voor de tweede keer',
    'een ander advies: elk advies staat al naast zichzelf',
  ],
];

describe('a Dutch clinician who makes a mistake in a pack', () => {
  for (const [mistake, found, expected, hint] of told) {
    it(`reads: gevonden: ${found}`, () => {
      const [problem, ...others] = problemsOf(spoil(mistake)).map(inDutch);
      assert.ok(problem);
      assert.deepEqual([problem.found, problem.expected, problem.hint], [found, expected, hint]);
      assert.deepEqual(others, []);
    });
  }

  it('reads what is wrong with answers', () => {
    assert.throws(
      () => parseAnswers(thePack(), { aeg: '18-49', 'pain-score': '7' }),
      (error) => {
        assert.ok(error instanceof AnswersError);
        const [unknown, text] = error.findings.map(inDutch);
        assert.equal(unknown?.found, 'vraag "aeg" (onbekend)');
        assert.equal(unknown?.hint, 'Bedoel je `age`?');
        assert.equal(text?.expected, 'een geheel getal van 0 tot en met 10');
        return true;
      },
    );
  });

  it('reads the place as it is, and the same in English who asks for that', () => {
    const [problem] = problemsOf(spoil(write('pack.json', ['fallback'], 'x-x')));
    assert.ok(problem);
    const { line, column } = problem;
    const ids = 'self-care, digital-guidance, physiotherapist, gp, gp-soon, gp-today, emergency';
    assert.equal(
      problemInWords(problem, 'nl'),
      `pack.json:${line}:${column} fallback\n  gevonden: uitkomst "x-x" (onbekend); verwacht: een van ${ids}.`,
    );
    assert.equal(
      problemInWords(problem, 'en'),
      `pack.json:${line}:${column} fallback\n  found the unknown outcome "x-x"; expected one of ${ids}.`,
    );
  });
});
