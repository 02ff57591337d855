import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Answer } from '../../src/pack/answers.ts';
import { Visitor } from './check.driver.ts';
import { example } from './visitors.ts';

/** Tabs until something is reached, as a visitor without a mouse does. */
async function tabTo(visitor: Visitor, isThere: (focused: Element) => boolean): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await sendKeys({ press: 'Tab' });
    if (visitor.focused && isThere(visitor.focused)) return;
  }
  throw new Error(`the Tab key does not lead there on ${visitor.question}`);
}

const isPart = (name: string) => (focused: Element) => focused.part.contains(name);

/** Answers with key presses alone. */
async function answerByKeys(visitor: Visitor, answer: Answer): Promise<void> {
  const before = visitor.question;
  if (typeof answer === 'number' && visitor.root.querySelector('input[type=text]')) {
    await tabTo(visitor, (focused) => focused.matches('input'));
    await sendKeys({ type: String(answer) });
    await sendKeys({ press: 'Enter' });
  } else if (Array.isArray(answer)) {
    for (const value of answer) {
      await tabTo(visitor, (focused) => (focused as HTMLInputElement).value === value);
      await sendKeys({ press: ' ' });
    }
    await tabTo(visitor, isPart('next'));
    await sendKeys({ press: 'Enter' });
  } else {
    await tabTo(visitor, (focused) => focused.matches('input[type=radio]'));
    await sendKeys({ press: ' ' });
    while (!visitor.chosen.includes(String(answer))) await sendKeys({ press: 'ArrowDown' });
    await tabTo(visitor, isPart('next'));
    await sendKeys({ press: 'Enter' });
  }
  await visitor.waits(() => visitor.question !== before);
}

describe('a visitor with a keyboard alone', () => {
  it('takes the whole check, changes an answer and starts again', async () => {
    const { answers, outcome } = example('knee-wakes-two-months');
    const visitor = await Visitor.opens();
    await tabTo(visitor, isPart('start'));
    await sendKeys({ press: 'Enter' });
    await visitor.waits(() => visitor.state === 'question');
    while (visitor.state === 'question') {
      expect(visitor.focused, 'focus is on the question').to.equal(visitor.part('heading'));
      await answerByKeys(visitor, answers[visitor.question ?? ''] ?? null);
    }
    expect(visitor.outcome).to.equal(outcome);
    expect(visitor.focused).to.equal(visitor.part('heading'));

    const folded = (focused: Element) =>
      focused.matches('summary') && focused.closest('[part~=answers]') !== null;
    await tabTo(visitor, folded);
    await sendKeys({ press: 'Enter' });
    await tabTo(visitor, (focused) => focused.closest('[data-answer-to="limits"]') !== null);
    await sendKeys({ press: 'Enter' });
    await visitor.waits(() => visitor.question === 'limits');
    await answerByKeys(visitor, 'unable');
    expect(visitor.outcome).to.equal('gp');

    await tabTo(visitor, isPart('restart'));
    await sendKeys({ press: 'Enter' });
    await visitor.waits(() => visitor.state === 'intro');
  });

  it('goes back with the keyboard', async () => {
    const visitor = await Visitor.opens();
    await visitor.walks(example('knee-wakes-two-months').answers, 'region');
    await sendKeys({ down: 'Shift' });
    await tabTo(visitor, isPart('back'));
    await sendKeys({ up: 'Shift' });
    await sendKeys({ press: ' ' });
    await visitor.waits(() => visitor.question === 'emergency-signs');
  });
});
