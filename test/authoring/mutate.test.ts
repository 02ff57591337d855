import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { theFiles } from '../support/the-pack.ts';
import { runCli } from './run-cli.ts';

const rules = fileURLToPath(new URL('../../rules', import.meta.url));

const mutate = (...args: string[]) => runCli('mutate', ...args);

/** The pack without what guards it. */
async function unguarded(folder: string): Promise<string> {
  await cp(rules, folder, { recursive: true });
  await rm(join(folder, 'cases'), { recursive: true });
  await writeFile(join(folder, 'guarantees.json'), '{ "guarantees": [] }');
  return folder;
}

const folder = await mkdtemp(join(tmpdir(), 'klachten-check-'));
const guarded = await mutate(rules, '--sample', '60', '--json');
// Fewer, since each that is missed is looked at by every proof there is.
const bare = await mutate(await unguarded(join(folder, 'rules')), '--sample', '30', '--json');
const told = await mutate(rules, '--sample', '4', '--lang', 'en');
const missing = await mutate(join(folder, 'nowhere'));
await rm(folder, { recursive: true });

const [report, bareReport] = [guarded, bare].map(({ out }) => JSON.parse(out));

describe('klachten-check mutate', () => {
  it('finds that at least 95 % of the slips in rules/ that change an outcome are noticed', () => {
    const { total, score, survivors } = report;
    assert.equal(total.made, 60);
    assert.ok(total.case + total.proof >= 30, JSON.stringify(total));
    assert.ok(score >= 0.95, JSON.stringify({ score, survivors }, null, 2));
    assert.equal(guarded.code, 0, guarded.err);
  });

  it('finds that hardly any are noticed without examples and guarantees', () => {
    assert.equal(bareReport.total.case, 0);
    assert.ok(bareReport.score < 0.5, String(bareReport.score));
    assert.equal(bare.code, 1, bare.err);
  });

  it('tells of each slip that is missed where it stands and who hears what instead', () => {
    const { survivors, total } = bareReport;
    assert.equal(survivors.length, total.survived);
    const ranks = JSON.parse(theFiles['pack.json'] ?? '').outcomes.map(
      ({ id }: { id: string }) => id,
    );
    for (const { id, place, answers, before, after, lighter } of survivors) {
      const line = theFiles[place.file]?.split('\n')[place.line - 1] ?? '';
      assert.ok(line.slice(place.column - 1).length > 0, id);
      assert.ok(Object.keys(answers).length > 0, id);
      const step = ranks.indexOf(after) - ranks.indexOf(before);
      assert.ok(lighter ? step < 0 : step > 0, `${id}: ${before} to ${after}`);
    }
  });

  it('adds up: each slip is the same, refused, noticed or missed', () => {
    for (const { total, kinds } of [report, bareReport]) {
      const { made, ...verdicts } = total;
      const sum = (counts: number[]) => counts.reduce((all, count) => all + count, 0);
      assert.equal(sum(Object.values(verdicts)), made);
      assert.equal(sum(kinds.map(({ counts }: { counts: { made: number } }) => counts.made)), made);
    }
  });

  it('tells it in words, with a row for each kind of slip', () => {
    assert.match(told.out, /^slip +made +refused +same +example +proof +missed$/m);
    assert.match(told.out, /^in all +4 /m);
    assert.match(told.out, /of the slips that change somebody's outcome are noticed/);
  });

  it('ends with 2 where there are no rules', () => {
    assert.equal(missing.code, 2);
    assert.match(missing.err, /nowhere/);
  });
});
