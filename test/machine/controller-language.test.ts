import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { answer, atOnce, checkOnPage, onCommand } from './controller.driver.ts';

describe('a check in two languages', () => {
  beforeEach(() => mock.method(console, 'error', () => {}));
  afterEach(() => mock.restoreAll());

  it('goes on where it was in the other language', async () => {
    const { check } = checkOnPage();
    await check.speak('nl');
    check.send({ type: 'check.start' });
    await answer(check, '18-49');
    await check.speak('en');
    assert.equal(check.language, 'en');
    assert.equal(check.context?.current, 'reason');
    assert.equal(check.questionnaire?.topics[0]?.questions[0]?.text, 'How old are you?');
  });

  it('speaks the language that was wanted last, whichever comes in first', async () => {
    const { questionnaire, waiting } = onCommand();
    const { check } = checkOnPage(questionnaire);
    const both = [check.speak('nl'), check.speak('en')];
    waiting.get('en')?.come();
    waiting.get('nl')?.come();
    await Promise.all(both);
    assert.equal(check.language, 'en');
  });

  it('is not stopped by the failure of a language that is no longer wanted', async () => {
    const { questionnaire, waiting } = onCommand();
    const { check } = checkOnPage(questionnaire);
    const both = [check.speak('nl'), check.speak('en')];
    waiting.get('nl')?.fail();
    waiting.get('en')?.come();
    await Promise.all(both);
    assert.equal(check.place, 'intro');
    assert.equal(check.unavailable, false);
  });

  it('stays in its language when the other can not be had', async () => {
    const { check } = checkOnPage((language) =>
      language === 'en' ? Promise.reject(new Error('offline')) : atOnce(language),
    );
    await check.speak('nl');
    check.send({ type: 'check.start' });
    await check.speak('en');
    assert.equal(check.unavailable, false);
    assert.equal(check.language, 'nl');
    assert.equal(check.place, 'question');
  });

  it('can be told again to speak the other language after that failed', async () => {
    let isDown = true;
    const { check } = checkOnPage((language) =>
      language === 'en' && isDown ? Promise.reject(new Error('offline')) : atOnce(language),
    );
    await check.speak('nl');
    await check.speak('en');
    isDown = false;
    await check.speak('en');
    assert.equal(check.language, 'en');
  });
});
