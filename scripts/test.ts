import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { startTestRunner, type TestSession, type TestSuiteResult } from '@web/test-runner';
import { findBrowser } from './find-browser.ts';
import { findFirefox } from './find-other-browsers.ts';
import { shareProcesses } from './share-processes.ts';
import { testFiles } from './test-order.ts';

/** What came of a number of tests; one that was skipped counts as neither. */
interface Tally {
  passed: number;
  failed: number;
}

const none: Tally = { passed: 0, failed: 0 };
const couldNotRun: Tally = { passed: 0, failed: 1 };

const cores = availableParallelism();

/** After so many minutes nothing more is begun but what comes first; without it all is run. */
const minutes = Number(process.env.TEST_MINUTES ?? Number.POSITIVE_INFINITY);
const hasTime = () => performance.now() < minutes * 60_000;

const leftOut: string[] = [];

/** What failed, told once more at the end, where it is found. */
const failures: string[] = [];

/** `npm test`: every kind of test there is, on a fresh build, and one line that tells the sum. */
async function main(): Promise<void> {
  // Found once: the runners that need a browser then find it here.
  process.env.CHROME_PATH = await findBrowser().catch(({ message }: Error) => {
    console.error(message);
    process.exit(1);
  });
  const stages = stagesOf(testFiles('node'), testFiles('built'), testFiles('element'));
  const tallies: Tally[] = [];
  for (const { what, isFirst, run } of stages) {
    if (isFirst || hasTime()) tallies.push(await run());
    else leftOut.push(what);
  }
  const { passed, failed } = tallies.reduce(add, none);
  if (leftOut.length > 0) {
    console.log(`\nNot run within ${minutes} minutes (npm test without TEST_MINUTES runs all):`);
    for (const what of leftOut) console.log(`  ${what}`);
  }
  for (const failure of failures) console.log(`\n✖ ${failure}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

/** Some tests that are run together. */
interface Stage {
  what: string;
  /** Whether it is run however long that takes. */
  isFirst?: true;
  run: () => Promise<Tally>;
}

type Files = ReturnType<typeof testFiles>;

function stagesOf(node: Files, built: Files, element: Files): Stage[] {
  const rules = 'the pack, the rules and the machine';
  const nodeStage = (what: string, files: string[]): Stage => ({
    what,
    run: async () => some(await inNode(what, files)),
  });
  const elementStage = (what: string, files: string[]): Stage => ({
    what,
    run: async () => some(await inChromium(what, files)),
  });
  const inPairs = [...built.first, ...built.last, ...node.last].flatMap((_, at, files) =>
    at % 2 ? [] : [nodeStage(files.slice(at, at + 2).join(' and '), files.slice(at, at + 2))],
  );
  return [
    { ...nodeStage(rules, shareProcesses(node.first, cores)), isFirst: true },
    { what: 'the build', isFirst: true, run: async () => (build() ? none : couldNotRun) },
    { ...elementStage('the element', element.first), isFirst: true },
    ...inPairs,
    elementStage(element.last.join(', '), element.last),
    { what: 'the element in Firefox', run: () => inFirefox('the element in Firefox') },
  ];
}

/** Where nothing was tested, something is wrong with the testing. */
const some = (tally: Tally): Tally => (tally.passed + tally.failed > 0 ? tally : couldNotRun);

/** As many files at once as there are cores. */
async function inNode(what: string, files: string[]): Promise<Tally> {
  console.log(`\n── Tests of ${what}\n`);
  const tally = { passed: 0, failed: 0 };
  const tests = run({ files, concurrency: cores });
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

async function inChromium(what: string, files: string[]): Promise<Tally> {
  // Read anew each time: it starts a browser of its own, which can't be started twice.
  const { default: config } = await import(`../web-test-runner.config.mjs?${files.length}`);
  return inBrowser(what, { ...config, files });
}

/** @returns a sum of nothing where there is no Firefox, which is then said. */
async function inFirefox(what: string): Promise<Tally> {
  const found = findFirefox();
  if ('missing' in found) {
    console.log(`\n── No tests of ${what}: ${found.missing}\n`);
    return none;
  }
  const { default: config } = await import('../web-test-runner.firefox.config.mjs');
  return inBrowser(what, config);
}

async function inBrowser(what: string, config: object): Promise<Tally> {
  console.log(`\n── Tests of ${what}\n`);
  const runner = await startTestRunner({
    config,
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) return couldNotRun;
  await new Promise((resolve) => runner.on('stopped', resolve));
  return [...runner.sessions.all()].map(tallyOf).reduce(add, none);
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
