import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { CheckController, type CheckSource } from '../../src/machine/check-controller.ts';
import { emptyContext } from '../../src/machine/empty-context.ts';
import { CheckError, type ErrorCode } from '../../src/pack/check-error.ts';
import type { Assessment } from '../../src/triage/assessment.ts';
import { answer, atOnce, checkOnPage } from './controller.driver.ts';

const element = {
  addController: () => {},
  removeController: () => {},
  requestUpdate: () => {},
  updateComplete: Promise.resolve(true),
};

/** A check whose rules can not be run, and what is heard of it. */
function checkWith(assess: CheckSource['assess'], questionnaire = atOnce) {
  const codes: ErrorCode[] = [];
  const check = new CheckController(element, { hash: undefined, questionnaire, assess });
  check.onError = (code) => codes.push(code);
  return { check, codes };
}

const atResult = {} as Assessment;

const fails = (error: Error) => () => Promise.reject(error);

async function answersTheFirst(check: CheckController): Promise<void> {
  await check.speak('nl');
  check.send({ type: 'check.start' });
  await answer(check, '18-49');
}

describe('what a check tells of what goes wrong', () => {
  beforeEach(() => mock.method(console, 'error', () => {}));
  afterEach(() => mock.restoreAll());

  it('is that its questions can not be had, each time that they can not', async () => {
    const { check, codes } = checkWith(fails(new Error()), fails(new Error('offline')));
    await check.speak('nl');
    await check.speak('nl');
    assert.deepEqual(codes, ['content-unreachable', 'content-unreachable']);
  });

  it('is that another language can not be had, while the check goes on in this one', async () => {
    const { check, codes } = checkWith(fails(new Error()), (language) =>
      language === 'nl' ? atOnce(language) : Promise.reject(new Error('offline')),
    );
    await check.speak('nl');
    await check.speak('en');
    assert.deepEqual(codes, ['content-unreachable']);
    assert.equal(check.place, 'intro');
  });

  it('is the word that the source knows for it', async () => {
    const { check, codes } = checkWith(fails(new Error()), fails(new CheckError('pack-integrity')));
    await check.speak('nl');
    assert.deepEqual(codes, ['pack-integrity']);
  });

  it('is nothing while the visitor reads the intro, and then that the rules failed, each time', async () => {
    const { check, codes } = checkWith(fails(new Error('no such rule')));
    await check.speak('nl');
    await new Promise(setImmediate);
    assert.deepEqual(codes, []);
    await answersTheFirst(check);
    assert.equal(check.place, 'failed');
    assert.deepEqual(codes, ['rules-failed']);
    check.send({ type: 'check.retry' });
    while (check.place !== 'failed') await new Promise(setImmediate);
    assert.deepEqual(codes, ['rules-failed', 'rules-failed']);
  });

  it('is that the rules can not be had, where they do not load', async () => {
    const { check, codes } = checkWith(fails(new CheckError('content-unreachable')));
    await answersTheFirst(check);
    assert.deepEqual(codes, ['content-unreachable']);
  });

  it('is the same where they never come', async () => {
    const { check, codes } = checkWith(() => new Promise(() => {}));
    await check.speak('nl');
    check.send({ type: 'check.start' });
    mock.timers.enable({ apis: ['setTimeout'] });
    check.send({ type: 'question.answer', question: 'age', answer: '18-49' });
    mock.timers.tick(16_000);
    mock.timers.reset();
    assert.equal(check.place, 'failed');
    assert.deepEqual(codes, ['content-unreachable']);
  });

  it('is that it broke down', async () => {
    const { check, codes } = checkWith(() => Promise.resolve({} as never));
    await check.speak('nl');
    check.send({ type: 'check.start' });
    check.send({ type: 'question.answer', question: 'age', answer: '18-49' });
    while (check.place !== 'failed') await new Promise(setImmediate);
    assert.deepEqual(codes, ['broken']);
    assert.equal(check.unavailable, true);
  });

  it('is nothing of a check that has made way for another', async () => {
    const late: ((error: Error) => void)[] = [];
    let isFirst = true;
    const { check, codes } = checkWith(() =>
      isFirst ? new Promise((_, reject) => late.push(reject)) : Promise.resolve(atResult),
    );
    await check.speak('nl');
    check.send({ type: 'check.start' });
    check.send({ type: 'question.answer', question: 'age', answer: '18-49' });
    isFirst = false;
    check.onBegin = async (questionnaire) => ({
      value: { advice: 'shown' },
      context: { ...emptyContext(questionnaire), assessment: atResult },
    });
    await check.renew('nl');
    assert.equal(check.place, 'result');
    for (const reject of late) reject(new Error('too late'));
    await new Promise(setImmediate);
    assert.deepEqual(codes, []);
  });

  it('is nothing where nothing goes wrong', async () => {
    const { check } = checkOnPage();
    const codes: ErrorCode[] = [];
    check.onError = (code) => codes.push(code);
    await answersTheFirst(check);
    assert.deepEqual(codes, []);
  });
});
