import { expect, nextFrame } from '@open-wc/testing';
import { Visitor } from './check.driver.ts';
import { example } from './visitors.ts';

const knee = example('knee-wakes-two-months').answers;

describe('a visitor who clicks fast', () => {
  it('may choose and go on within one frame', async () => {
    const visitor = await Visitor.opens();
    await visitor.starts();
    visitor.input('70-plus').click();
    visitor.part('next').click();
    await visitor.waits(() => visitor.question === 'reason');
    await visitor.goesBack();
    expect(visitor.chosen).to.deep.equal(['70-plus']);
  });

  it('does not skip a question by pressing next twice', async () => {
    const visitor = await Visitor.opens();
    await visitor.starts();
    visitor.chooses('18-49');
    visitor.part('next').click();
    visitor.part('next').click();
    await visitor.waits(() => visitor.question !== 'age');
    await nextFrame();
    await nextFrame();
    expect(visitor.question).to.equal('reason');
    expect(visitor.has('error'), 'and is not scolded for it').to.equal(false);
  });

  it('is not scolded for a double click, whose second half lands on the next question', async () => {
    const visitor = await Visitor.opens();
    await visitor.starts();
    await visitor.answers('18-49');
    visitor
      .part('next')
      .dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true, cancelable: true }));
    await nextFrame();
    expect(visitor.question).to.equal('reason');
    expect(visitor.has('error')).to.equal(false);
  });

  it('stays on the question when it goes back while the rules still run', async () => {
    const visitor = await Visitor.opens();
    await visitor.walks(knee, 'onset');
    visitor.chooses('gradual');
    visitor.part('next').click();
    visitor.part('back').click();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(visitor.question).to.equal('onset');
    expect(visitor.chosen).to.deep.equal(['gradual']);
    await visitor.walks(knee);
    expect(visitor.outcome).to.equal('physiotherapist');
  });

  it('takes the branch of its last answer', async () => {
    const visitor = await Visitor.opens();
    await visitor.walks(knee, 'reason');
    visitor.chooses('sleep');
    visitor.part('next').click();
    visitor.part('back').click();
    visitor.chooses('pain');
    visitor.part('next').click();
    await visitor.waits(() => visitor.question === 'emergency-signs');
    await visitor.answers(['none']);
    expect(visitor.question).to.equal('region');
  });
});
