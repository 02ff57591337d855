import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { claimWords } from '../../src/authoring/proof/claims.words.ts';
import { secondsAtMost } from '../../src/proof/longest-visit.ts';
import { prove, steps } from '../../src/proof/prove.ts';
import { assess } from '../../src/triage/assess.ts';
import { secondsFor } from '../support/reading-time.ts';
import { thePack, theSource } from '../support/the-pack.ts';

const source = theSource();
const told: string[] = [];
const start = performance.now();
const before = process.cpuUsage();
const { failures, longest, solved } = await prove(source, (step) => told.push(step));
const seconds = (performance.now() - start) / 1000;
// Of this process and its threads: what runs beside it on the machine does not count.
const { user, system } = process.cpuUsage(before);
const secondsAtWork = (user + system) / 1e6;

const visits = await Promise.all(
  source.languages.map(async (language) => {
    const visit = longest[language];
    assert.ok(visit, language);
    const { asked, complete, outcome, fired } = await assess(
      thePack(language),
      visit.example.answers,
    );
    return {
      language,
      visit,
      complete,
      outcome: outcome.id,
      fired,
      anew: secondsFor(asked, language),
    };
  }),
);

/** Runs a proof in a Node of its own, in which a package can't be found. */
function proveWithout(name: string) {
  const hook = `export const resolve = (specifier, context, next) => specifier === '${name}'
    ? Promise.reject(Object.assign(new Error('gone'), { code: 'ERR_MODULE_NOT_FOUND' }))
    : next(specifier, context);`;
  const program = `import { register } from 'node:module';
    register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hook)}`)});
    const { theSource } = await import('./test/support/the-pack.ts');
    const { prove } = await import('./src/proof/prove.ts');
    const { CouldNotProve } = await import('./src/proof/z3.ts');
    const error = await prove(theSource()).catch((thrown) => thrown);
    console.log(JSON.stringify([error instanceof CouldNotProve, error.message]));`;
  const flags = ['--import', 'tsx', '--input-type=module', '--eval', program];
  return spawnSync(process.execPath, flags, { encoding: 'utf8' });
}

describe('the proof of the pack', () => {
  it('finds no error', () => {
    assert.deepEqual(
      failures.filter(({ claim }) => claimWords[claim].level === 'error'),
      [],
    );
  });

  it('tells each part as it begins', () => {
    assert.deepEqual(told, [...steps]);
  });

  for (const { language, visit, anew, ...heard } of visits) {
    it(`finds a longest visit in ${language} that takes as long as its answers do, and not too long`, () => {
      assert.ok(Math.abs(visit.seconds - anew) < 1e-6, `${visit.seconds} against ${anew}`);
      assert.ok(visit.seconds <= secondsAtMost, `${visit.seconds} seconds`);
      const { outcome, fired } = visit.example;
      assert.deepEqual(heard, { complete: true, outcome, fired });
    });
  }

  it('asks the solver a few hundred questions and takes seconds', (test) => {
    const took = `${seconds.toFixed(1)} s, of which ${secondsAtWork.toFixed(1)} s at work`;
    test.diagnostic(`${solved} questions in ${took}`);
    assert.ok(solved > 0 && solved < 500, `${solved} questions`);
    assert.ok(secondsAtWork < 60, took);
  });

  it('says what to install where z3-solver is missing', () => {
    const { stdout, stderr } = proveWithout('z3-solver');
    assert.equal(stderr, '');
    const [isKnown, message] = JSON.parse(stdout);
    assert.ok(isKnown);
    assert.match(message, /z3-solver.*npm install/);
  });
});
