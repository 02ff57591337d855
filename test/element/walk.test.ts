import { expect } from '@open-wc/testing';
import { Visitor } from './check.driver.ts';
import { example, oneForEachOutcome } from './visitors.ts';

describe('a visitor who takes the check', () => {
  for (const id of oneForEachOutcome) {
    const { answers, outcome } = example(id);
    it(`hears ${outcome} as ${id}`, async () => {
      const visitor = await Visitor.opens();
      expect(visitor.state).to.equal('intro');
      await visitor.walks(answers);
      expect(visitor.state).to.equal('result');
      expect(visitor.outcome).to.equal(outcome);
    });
  }

  it('starts at the first question, with the focus on it', async () => {
    const visitor = await Visitor.opens();
    await visitor.starts();
    expect(visitor.question).to.equal('age');
    expect(visitor.focused).to.equal(visitor.part('heading'));
  });

  it('is told how far it is, and whom to call in an emergency', async () => {
    const visitor = await Visitor.opens();
    expect(visitor.has('notice')).to.equal(true);
    await visitor.walks(example('knee-wakes-two-months').answers, 'region');
    expect(visitor.part('progress').textContent).to.contain('Vraag 4 van ongeveer');
    expect(visitor.has('notice'), 'only above the first three questions').to.equal(false);
  });

  it('goes back with its answers on hand', async () => {
    const visitor = await Visitor.opens();
    await visitor.walks(example('knee-wakes-two-months').answers, 'onset');
    await visitor.goesBack();
    expect(visitor.question).to.equal('region');
    expect(visitor.chosen).to.deep.equal(['knee']);
    expect(visitor.focused).to.equal(visitor.part('heading'));
  });

  it('goes back from the first question to the intro', async () => {
    const visitor = await Visitor.opens();
    await visitor.starts();
    visitor.part('back').click();
    await visitor.waits(() => visitor.state === 'intro');
  });

  it('changes an answer from the result, and is asked what that opens', async () => {
    const visitor = await Visitor.opens();
    await visitor.walks(example('knee-wakes-two-months').answers);
    await visitor.changes('region');
    await visitor.answers('lower-back');
    expect(visitor.question).to.equal('back-signs');
    await visitor.answers(['saddle-numbness']);
    expect(visitor.outcome).to.equal('gp-today');
  });

  it('starts again with nothing chosen', async () => {
    const visitor = await Visitor.opens();
    await visitor.walks(example('sleep-exams').answers);
    visitor.part('restart').click();
    await visitor.waits(() => visitor.state === 'intro');
    await visitor.starts();
    expect(visitor.chosen).to.deep.equal([]);
  });

  it('sees why, with the source of each reason, and what else fits', async () => {
    const visitor = await Visitor.opens();
    await visitor.walks(example('knee-wakes-two-months').answers);
    const reasons = [...visitor.part('reasons').querySelectorAll<HTMLElement>('.reasons li')];
    expect(reasons.map(({ dataset }) => dataset.rule)).to.include('physio-sleep-pain');
    for (const reason of reasons) {
      expect(reason.querySelector('[part~=source]')?.textContent).to.match(/Bron(nen)?:\s+\S/);
    }
    expect(visitor.part('also').textContent).to.contain('Digitale begeleiding');
  });

  it('gets one big button to 112 in an emergency, and no other way', async () => {
    const visitor = await Visitor.opens();
    await visitor.walks(example('pressure-shoulder').answers);
    expect(visitor.part('outcome').querySelector<HTMLAnchorElement>('[part~=call]')?.href).to.equal(
      'tel:112',
    );
    expect(visitor.has('also')).to.equal(false);
  });
});
