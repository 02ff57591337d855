import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyContext } from '../../src/machine/empty-context.ts';
import type { Beginning } from '../../src/machine/resume.ts';
import { thePack } from '../support/the-pack.ts';
import { checkOnPage } from './controller.driver.ts';

/** What was kept comes when the test says so. */
function keptOnCommand() {
  const waiting: ((beginning: Beginning | undefined) => void)[] = [];
  const onBegin = () => new Promise<Beginning | undefined>((resolve) => waiting.push(resolve));
  const comes = async (beginning?: Beginning) => {
    while (waiting.length === 0) await new Promise(setImmediate);
    waiting.shift()?.(beginning);
    await new Promise(setImmediate);
  };
  return { onBegin, comes };
}

const atAge: Beginning = {
  value: { complaint: 'asking' },
  context: { ...emptyContext(thePack()), answers: { age: '18-49' } },
};

describe('a check that may go on where the visitor was', () => {
  it('does so, also when it hears of it at the intro', async () => {
    const { check } = checkOnPage();
    await check.speak('nl');
    check.onBegin = async () => atAge;
    await check.resume();
    assert.equal(check.place, 'question');
    assert.deepEqual(check.context?.answers, { age: '18-49' });
  });

  it('does not where another pack came meanwhile', async () => {
    const { check } = checkOnPage();
    await check.speak('nl');
    const { onBegin, comes } = keptOnCommand();
    check.onBegin = onBegin;
    const resuming = check.resume();
    check.onBegin = undefined;
    await check.renew('nl');
    assert.equal(check.place, 'intro');
    await comes(atAge);
    await resuming;
    assert.equal(check.place, 'intro');
  });
});
