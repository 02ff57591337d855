import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { Listener } from './screens.driver.ts';
import { example } from './visitors.ts';

const { answers } = example('knee-wakes-two-months');

// That every question and every result can be operated: accessible.nl.test.ts and accessible.en.test.ts.
describe('a visitor with a keyboard alone', () => {
  it('changes an answer and starts again', async () => {
    const keys = await Listener.opens();
    const { visitor } = keys;
    await visitor.walks(answers);
    await keys.tabsTo(
      (focused) => focused.matches('summary') && focused.closest('[part~=answers]') !== null,
    );
    await sendKeys({ press: 'Enter' });
    await keys.tabsTo((focused) => focused.closest('[data-answer-to="limits"]') !== null);
    await sendKeys({ press: 'Enter' });
    await visitor.waits(() => visitor.question === 'limits');
    expect(visitor.focused, 'focus is on the question').to.equal(visitor.part('heading'));
    await keys.answers('unable');
    expect(visitor.outcome).to.equal('gp');
    expect(visitor.focused, 'focus is on the outcome').to.equal(visitor.part('heading'));
    await keys.presses('restart');
    await visitor.waits(() => visitor.state === 'intro');
    await keys.leaves();
  });

  it('goes back, and hears what was chosen', async () => {
    const keys = await Listener.opens();
    const { visitor } = keys;
    await visitor.walks(answers, 'region');
    // Backwards, which is the short way from the heading.
    await sendKeys({ down: 'Shift' });
    await keys.tabsTo((focused) => focused.part.contains('back'));
    await sendKeys({ up: 'Shift' });
    await sendKeys({ press: ' ' });
    await visitor.waits(() => visitor.question === 'emergency-signs');
    expect(await keys.readsAll()).to.include('checkbox, Geen van deze, checked');
    await keys.leaves();
  });
});
