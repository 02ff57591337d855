import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { interpret } from '../support/interpreter.ts';
import { theSource } from '../support/the-pack.ts';
import { visitorFrom } from '../support/visitors.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'klachten-check-'));
after(() => rm(folder, { recursive: true }));

async function run(
  args: string[],
  input = '',
): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), ...args], { cwd: folder });
  child.stdin.end(input);
  const closed = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, out, err };
}

const assess = (answers: unknown, ...args: string[]) =>
  run(['assess', '--answers', '-', '--json', ...args], JSON.stringify(answers));

describe('klachten-check assess', () => {
  it('gives every example visitor, in one process, what its case says', async () => {
    const { cases } = await theSource();
    const { code, out } = await assess(cases.map(({ answers }) => answers));
    assert.equal(code, 0);
    const results = JSON.parse(out);
    assert.equal(results.length, cases.length);
    for (const [index, example] of cases.entries()) {
      const { outcome, also, ends, complete, fired } = results[index];
      assert.equal(outcome.id, example.outcome, example.id);
      assert.deepEqual(
        also.map(({ id }: { id: string }) => id),
        example.also,
        example.id,
      );
      assert.equal(ends, example.ends, example.id);
      assert.equal(complete, true, example.id);
      assert.deepEqual(
        [...fired].sort(),
        [...example.deciding, ...example.others].sort(),
        example.id,
      );
    }
  });

  it('agrees with a second interpreter on 2,000 random visitors, in the shape that ships', async () => {
    const source = await theSource();
    const visitors = Array.from({ length: 2000 }, (_, seed) => visitorFrom(source, seed).answers);
    const { out } = await assess(visitors);
    const results = JSON.parse(out);
    for (const [index, visitor] of visitors.entries()) {
      const { asked, complete, outcome, fired, advice } = results[index];
      const verdict = interpret(source, visitor);
      assert.deepEqual(
        [asked, complete, outcome.id, fired, advice.map(({ rule }: { rule: string }) => rule)],
        [verdict.asked, verdict.complete, verdict.outcome, verdict.fired, verdict.advice],
        `seed ${index}: ${JSON.stringify(visitor)}`,
      );
    }
  });

  it('prints one assessment for one visitor, from a file', async () => {
    const file = join(folder, 'answers.json');
    await writeFile(
      file,
      JSON.stringify({
        age: '18-49',
        reason: 'pain',
        'emergency-signs': ['chest-pressure'],
        region: 'knee',
      }),
    );
    const { code, out } = await run(['assess', '--answers', file, '--json']);
    const result = JSON.parse(out);
    assert.equal(code, 0);
    assert.deepEqual(result.outcome, { id: 'emergency', route: 'gp', urgency: 'now' });
    assert.deepEqual(
      result.asked,
      ['age', 'reason', 'emergency-signs'],
      'the answer about the region does not count',
    );
    assert.equal(result.ends, 'now');
    assert.ok(result.advice.length > 0);
    assert.match(result.reasons[0].text, /Bel nu 112/);
  });

  it('stops asking at a question without an answer', async () => {
    const { out } = await assess({ age: '18-49', reason: 'sleep' });
    const { asked, complete, advice } = JSON.parse(out);
    assert.deepEqual(asked, ['age', 'reason', 'emergency-signs']);
    assert.equal(complete, false);
    assert.deepEqual(advice, []);
  });

  it('tells a person in words what comes out', async () => {
    const { out } = await run(
      ['assess', '--answers', '-', '--lang', 'en'],
      JSON.stringify({ age: '18-49', reason: 'pain', 'emergency-signs': ['fainted'] }),
    );
    assert.match(out, /Call 112 now/);
    assert.match(out, /now-fainted/);
  });

  it('names an unknown question or answer with its place and the nearest id, and ends with 2', async () => {
    const file = join(folder, 'wrong.json');
    await writeFile(file, '{\n  "age": "18-49",\n  "regon": "knee",\n  "reason": "pian"\n}\n');
    const { code, err, out } = await run(['assess', '--answers', file, '--json']);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(
      err,
      /wrong\.json:3:\d+ regon\n {2}gevonden: vraag "regon" \(onbekend\).*\n {2}Bedoel je `region`\?/,
    );
    assert.match(
      err,
      /wrong\.json:4:\d+ reason\n {2}gevonden: antwoord op reason "pian" \(onbekend\).*\n {2}Bedoel je `pain`\?/,
    );
  });

  for (const [what, answers] of [
    ['text for a number', { 'pain-score': '7' }],
    ['a number outside the scale', { 'pain-score': 11 }],
    ['an exclusive answer beside another', { 'back-signs': ['none', 'both-legs'] }],
    ['a list within a list', { 'emergency-signs': [['fainted']] }],
    ['an object for an answer', { 'emergency-signs': [{ toString: 1, valueOf: 1 }] }],
    ['an answer twice', { 'emergency-signs': ['fainted', 'fainted'] }],
    ['a list for a single choice', { age: ['18-49'] }],
    ['an empty list', { 'back-signs': [] }],
    ['no object', 'age'],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const { code, err } = await assess(answers);
      assert.equal(code, 2);
      assert.match(err, /gevonden: .*; verwacht: /);
      const english = await assess(answers, '--lang', 'en');
      assert.match(english.err, /found .*; expected /);
    });
  }

  it('refuses what is not JSON, and a file that is not there', async () => {
    assert.equal((await run(['assess', '--answers', '-'], '{"age": ')).code, 2);
    const missing = await run(['assess', '--answers', 'nowhere.json']);
    assert.equal(missing.code, 2);
    assert.match(missing.err, /nowhere\.json can not be read/);
    assert.equal((await run(['assess'])).code, 2);
  });

  it('uses the rules of a folder, and says every mistake in them', async () => {
    const rules = join(folder, 'rules');
    await cp(join(root, 'rules'), rules, { recursive: true });
    const visitor = { age: '18-49', reason: 'pain', 'emergency-signs': ['fainted'] };
    const before = await assess(visitor, '--rules', rules);
    assert.equal(JSON.parse(before.out).outcome.id, 'emergency');
    const flags = await readFile(join(rules, 'red-flags.json'), 'utf8');
    await writeFile(
      join(rules, 'red-flags.json'),
      flags.replace('"fainted"', '"fanted"').replace('"stroke-signs"', '"strokes"'),
    );
    const { code, err } = await assess(visitor, '--rules', rules);
    assert.equal(code, 2);
    assert.match(err, /red-flags\.json:\d+:\d+ .*\n.*"fanted".*\n.*`fainted`/);
    assert.match(err, /"strokes"/);
  });
});
