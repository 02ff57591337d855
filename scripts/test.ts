import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { startTestRunner, type TestSession, type TestSuiteResult } from '@web/test-runner';
import { findBrowser } from './find-browser.ts';
import { findFirefox } from './find-other-browsers.ts';
import { shareProcesses } from './share-processes.ts';

/** What came of a number of tests; one that was skipped counts as neither. */
interface Tally {
  passed: number;
  failed: number;
}

const couldNotRun: Tally = { passed: 0, failed: 1 };

const cores = availableParallelism();

/** What failed, told once more at the end, where it is found. */
const failures: string[] = [];

/** `npm test`: every kind of test there is, on a fresh build, and one line that tells the sum. */
async function main(): Promise<void> {
  // Found once: the runners that need a browser then find it here.
  process.env.CHROME_PATH = await findBrowser().catch(({ message }: Error) => {
    console.error(message);
    process.exit(1);
  });
  const files = testFiles();
  const isAbout = (folder: string) => (file: string) => file.startsWith(join('test', folder));
  const built = files.filter(isAbout('built'));
  const rest = files.filter((file) => !isAbout('built')(file) && !isAbout('element')(file));

  const tallies = [
    await inNode('the pack, the rules and the machine', shareProcesses(rest, cores), cores),
    build() ? await inNode('the built files', built, cores) : couldNotRun,
    await inBrowser('the element'),
    ...(await inFirefox('the element in Firefox')),
  ];
  const { passed, failed } = tallies.reduce(add, { passed: 0, failed: 0 });
  for (const failure of failures) console.log(`\n✖ ${failure}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && tallies.every((tally) => tally.passed > 0) ? 0 : 1);
}

function testFiles(): string[] {
  const names = readdirSync('test', { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.test.ts')).map((name) => join('test', name));
}

/** @param concurrency how many files run at once. */
async function inNode(what: string, files: string[], concurrency: number): Promise<Tally> {
  console.log(`\n── Tests of ${what}\n`);
  const tally = { passed: 0, failed: 0 };
  const tests = run({ files, concurrency });
  tests.on('test:pass', ({ details, name, file, skip, todo }) => {
    // A file without a test passes under its own name.
    const isTest = details.type !== 'suite' && name !== file && !skip && !todo;
    if (isTest) tally.passed += 1;
  });
  tests.on('test:fail', ({ details: { error }, name }) => {
    const isOfParent = 'failureType' in error && error.failureType === 'subtestsFailed';
    if (isOfParent) return;
    tally.failed += 1;
    failures.push(`${name}\n  ${error.cause ?? error}`);
  });
  for await (const text of tests.compose(new spec())) process.stdout.write(text);
  return tally;
}

function build(): boolean {
  console.log('\n── Build\n');
  return spawnSync('npm run --silent build', { shell: true, stdio: 'inherit' }).status === 0;
}

/** @returns nothing where there is no Firefox, which is then said. */
async function inFirefox(what: string): Promise<Tally[]> {
  const found = findFirefox();
  if (!('missing' in found)) return [await inBrowser(what, 'web-test-runner.firefox.config')];
  console.log(`\n── No tests of ${what}: ${found.missing}\n`);
  return [];
}

/** @param configName the file with the settings of the test runner. */
async function inBrowser(what: string, configName = 'web-test-runner.config'): Promise<Tally> {
  console.log(`\n── Tests of ${what}\n`);
  const runner = await startTestRunner({ readCliArgs: false, autoExitProcess: false, configName });
  if (!runner) return couldNotRun;
  await new Promise((resolve) => runner.on('stopped', resolve));
  return [...runner.sessions.all()].map(tallyOf).reduce(add, { passed: 0, failed: 0 });
}

/** A file that could not be loaded, or that broke outside of its tests, is a failure of its own. */
function tallyOf({ testResults, errors, passed }: TestSession): Tally {
  const tests = testResults ? testsIn(testResults).filter(({ skipped }) => !skipped) : [];
  const failing = tests.filter((test) => !test.passed);
  failures.push(...failing.map(({ name, error }) => `${name}\n  ${error?.message ?? ''}`));
  failures.push(...errors.map(({ message }) => message));
  const isBroken = errors.length > 0 || (!passed && failing.length === 0);
  return {
    passed: tests.length - failing.length,
    failed: failing.length + (isBroken ? 1 : 0),
  };
}

const testsIn = ({ tests, suites }: TestSuiteResult): TestSuiteResult['tests'] => [
  ...tests,
  ...suites.flatMap(testsIn),
];

const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
});

await main();
