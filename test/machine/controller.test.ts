import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { answer, atOnce, checkOnPage } from './controller.driver.ts';

describe('the check of an element on a page', () => {
  beforeEach(() => mock.method(console, 'error', () => {}));
  afterEach(() => mock.restoreAll());

  it('begins with the intro once its questions have come', async () => {
    const { check, drawn } = checkOnPage();
    assert.equal(check.questionnaire, undefined);
    await check.speak('nl');
    assert.equal(check.place, 'intro');
    assert.equal(check.language, 'nl');
    assert.ok(drawn.times > 0);
  });

  it('keeps its answers when a CMS moves the element to another place', async () => {
    const { check, drawn } = checkOnPage();
    await check.speak('nl');
    check.send({ type: 'check.start' });
    await answer(check, '18-49');

    check.hostDisconnected();
    const before = drawn.times;
    await answer(check, 'pain');
    assert.equal(drawn.times, before, 'an element that is not on the page is not drawn');

    check.hostConnected();
    assert.equal(check.context?.current, 'emergency-signs');
    assert.deepEqual(check.context?.answers, { age: '18-49', reason: 'pain' });
    assert.ok(drawn.times > before);
  });

  it('says so when its questions can not be had, and tries again when told to', async () => {
    let isDown = true;
    const { check } = checkOnPage((language) =>
      isDown ? Promise.reject(new Error('offline')) : atOnce(language),
    );
    await check.speak('nl');
    assert.equal(check.unavailable, true);
    assert.equal(check.place, 'failed');
    isDown = false;
    await check.speak('nl');
    assert.equal(check.unavailable, false);
    assert.equal(check.place, 'intro');
  });

  it('says that it takes long only when it does', async () => {
    const { check } = checkOnPage();
    await check.speak('nl');
    check.send({ type: 'check.start' });
    await answer(check, '18-49');
    mock.timers.enable({ apis: ['setTimeout'] });
    check.send({ type: 'question.answer', question: 'reason', answer: 'pain' });
    assert.equal(check.slow, false);
    mock.timers.tick(500);
    assert.equal(check.slow, true);
    mock.timers.reset();
    while (check.context?.current === 'reason') await new Promise(setImmediate);
    assert.equal(check.slow, false);
  });
});
