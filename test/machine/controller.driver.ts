import assert from 'node:assert/strict';
import { CheckController, type CheckSource } from '../../src/machine/check-controller.ts';
import type { Language, Questionnaire } from '../../src/pack/pack.ts';
import { assess } from '../../src/triage/assess.ts';
import { thePack } from '../support/the-pack.ts';

/** A check on a page, with the element that it draws. */
export function checkOnPage(questionnaire: CheckSource['questionnaire'] = atOnce) {
  const drawn = { times: 0 };
  const element = {
    addController: () => {},
    removeController: () => {},
    requestUpdate: () => {
      drawn.times++;
    },
    updateComplete: Promise.resolve(true),
  };
  const check = new CheckController(element, {
    hash: undefined,
    questionnaire,
    assess: (language, { answers }) => assess(thePack(language), answers),
  });
  return { check, drawn };
}

export const atOnce = async (language: Language): Promise<Questionnaire> => thePack(language);

/** Questions that come, or do not, when the test says so. */
export function onCommand() {
  const waiting = new Map<Language, { come: () => void; fail: () => void }>();
  const questionnaire = (language: Language) =>
    new Promise<Questionnaire>((resolve, reject) =>
      waiting.set(language, {
        come: () => resolve(thePack(language)),
        fail: () => reject(new Error('offline')),
      }),
    );
  return { questionnaire, waiting };
}

/** Answers the question on the screen, and waits for the next one. */
export async function answer(check: CheckController, given: string | string[]): Promise<void> {
  const question = check.context?.current ?? '';
  check.send({ type: 'question.answer', question, answer: given });
  const isThere = () => check.place === 'question' && check.context?.current === question;
  for (let turns = 0; isThere(); turns++) {
    assert.ok(turns < 1000, `nothing came after ${question}`);
    await new Promise(setImmediate);
  }
}
