import { Bench } from 'tinybench';
import { assess } from '../src/triage/assess.ts';
import { openBrowser } from '../test/built/patient.driver.ts';
import { Site } from '../test/built/site.ts';
import { thePack, theSource } from '../test/support/the-pack.ts';
import { visitorFrom } from '../test/support/visitors.ts';
import { benchCheck } from './bench-check.ts';

/** `npm run bench`: tells how long things take; it fails nothing, since machines differ. */
const randomVisitors = 500;
const rounds = 5;
/** How much slower than this machine the phone of a visitor may be. */
const slowdown = 4;

interface Took {
  ms: number;
  at?: string;
}

const { cases } = theSource();

async function benchAssess(): Promise<void> {
  const visitors = [
    ...cases.map(({ answers }) => answers),
    ...Array.from({ length: randomVisitors }, (_, seed) => visitorFrom(theSource(), seed).answers),
  ];
  let turn = 0;
  const bench = new Bench({ time: 0, iterations: visitors.length * rounds, retainSamples: true });
  bench.add('assess', async () => {
    await assess(thePack(), visitors[turn++ % visitors.length] ?? {});
  });
  const [task] = await bench.run();
  if (task?.result.state !== 'completed') throw new Error('the benchmark did not complete');
  const took = (task.result.latency.samples ?? []).map((ms) => ({ ms }));
  report(`assess, ${visitors.length} visitors`, 3, took);
}

/** From the click on "next" to the next screen, painted, over the longest check among the cases. */
async function benchSteps(): Promise<void> {
  const longest = cases.reduce((a, b) => (steps(b) > steps(a) ? b : a));
  const site = await Site.opens();
  const browser = await openBrowser();
  const took: Took[] = [];
  const results: Took[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.newPage();
    await page.emulateCPUThrottling(slowdown);
    await page.goto(site.url('plain.html'));
    await (await page.waitForSelector('klachten-check >>> [part~=start]'))?.click();
    await page.waitForSelector('klachten-check >>> [data-question]');
    for (;;) {
      const question = await page.evaluate(currentQuestion);
      if (question === null) break;
      const ms = await page.evaluate(answerAndTime, longest.answers[question] ?? null);
      const isResult = (await page.evaluate(currentQuestion)) === null;
      (isResult ? results : took).push({ ms, at: question });
    }
    await page.close();
  }
  await browser.close();
  site.closes();
  const slower = `processor ${slowdown} times slower`;
  report(`a step of ${longest.id} to the next question, ${slower}`, 50, took);
  report(`its last step, to the result, ${slower}`, null, results);
}

const steps = ({ answers }: { answers: object }): number => Object.keys(answers).length;

// These two run in the page, each on its own: they can use nothing from around them.

function currentQuestion(): string | null {
  const root = document.querySelector('klachten-check')?.shadowRoot;
  return root?.querySelector('[part~=base]')?.getAttribute('data-question') ?? null;
}

async function answerAndTime(answer: unknown): Promise<number> {
  const root = document.querySelector('klachten-check')?.shadowRoot as ShadowRoot;
  const base = root.querySelector('[part~=base]') as HTMLElement;
  for (const value of answer === null ? [] : [answer].flat()) {
    const typed = root.querySelector<HTMLInputElement>('input[type=text]');
    if (typed) typed.value = String(value);
    else root.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
  }
  const button = root.querySelector<HTMLElement>(answer === null ? '[part~=skip]' : '[part~=next]');
  // A visitor reads before going on: the painting of the choice is not part of the step.
  await new Promise((resolve) => setTimeout(resolve, 50));
  return new Promise((resolve) => {
    const start = performance.now();
    // A message that is sent while a frame is being made arrives once that frame is done.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now() - start);
    new MutationObserver((_, observer) => {
      observer.disconnect();
      requestAnimationFrame(() => port2.postMessage(null));
    }).observe(base, { attributeFilter: ['data-question', 'data-state'] });
    button?.click();
  });
}

function report(what: string, target: number | null, took: readonly Took[]): void {
  const sorted = took.toSorted((a, b) => a.ms - b.ms);
  const part = (share: number) => sorted[Math.ceil(sorted.length * share) - 1];
  const ms = (share: number) => `${part(share)?.ms.toFixed(1)} ms`;
  const where = part(1)?.at;
  console.log(target === null ? what : `${what} (target: ${target} ms)`);
  console.log(
    `  median ${ms(0.5)}, 95th percentile ${ms(0.95)}, worst ${ms(1)}${where ? ` after ${where}` : ''}`,
  );
}

await benchAssess();
await benchSteps();
await benchCheck();
