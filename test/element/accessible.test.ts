import { expect } from '@open-wc/testing';
import { Visitor } from './check.driver.ts';
import { example, oneForEachOutcome } from './visitors.ts';

const knee = example('knee-wakes-two-months').answers;

// Where the visitor is comes first: axe on the wrong screen is green too.
describe('axe finds nothing', () => {
  for (const lang of ['nl', 'en']) {
    it(`on the intro (${lang})`, async () => {
      const visitor = await Visitor.opens({ lang });
      expect(visitor.state).to.equal('intro');
      await expect(visitor.element).to.be.accessible();
    });

    const kinds = {
      single: 'age',
      multi: 'emergency-signs',
      region: 'region',
      scale: 'pain-score',
    };
    for (const [kind, question] of Object.entries(kinds)) {
      it(`on a ${kind} question, and on what is missing there (${lang})`, async () => {
        const visitor = await Visitor.opens({ lang });
        await visitor.walks(knee, question);
        expect(visitor.question).to.equal(question);
        await expect(visitor.element).to.be.accessible();
        visitor.part('next').click();
        await visitor.waits(() => visitor.has('error'));
        await expect(visitor.element).to.be.accessible();
      });
    }

    it(`on a number question, and on what is wrong there (${lang})`, async () => {
      const visitor = await Visitor.opens({ lang });
      await visitor.walks(example('lifter-plain').answers, 'body-weight');
      expect(visitor.question).to.equal('body-weight');
      await expect(visitor.element).to.be.accessible();
      (visitor.root.querySelector('input') as HTMLInputElement).value = '500';
      visitor.part('next').click();
      await visitor.waits(() => visitor.has('error'));
      const field = visitor.root.querySelector('input');
      expect(field?.getAttribute('aria-invalid')).to.equal('true');
      expect(field?.getAttribute('aria-describedby')?.split(' ')).to.include('error');
      await expect(visitor.element).to.be.accessible();
    });

    for (const id of oneForEachOutcome) {
      const { answers, outcome } = example(id);
      it(`on the outcome ${outcome} (${lang})`, async () => {
        const visitor = await Visitor.opens({ lang });
        await visitor.walks(answers);
        expect(visitor.outcome).to.equal(outcome);
        await expect(visitor.element).to.be.accessible();
      });
    }
  }
});

describe('axe finds nothing in the dark', () => {
  before(() => {
    document.documentElement.style.colorScheme = 'dark';
    document.body.style.background = 'Canvas';
  });
  after(() => {
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
  });

  for (const question of ['age', 'emergency-signs', 'region', 'pain-score']) {
    it(`on ${question}`, async () => {
      const visitor = await Visitor.opens();
      await visitor.walks(knee, question);
      expect(visitor.question).to.equal(question);
      expect(getComputedStyle(visitor.base as Element).backgroundColor).to.equal('rgb(25, 29, 28)');
      await expect(visitor.element).to.be.accessible();
    });
  }

  for (const id of oneForEachOutcome) {
    const { answers, outcome } = example(id);
    it(`on the outcome ${outcome}`, async () => {
      const visitor = await Visitor.opens();
      await visitor.walks(answers);
      expect(visitor.outcome).to.equal(outcome);
      await expect(visitor.element).to.be.accessible();
    });
  }
});
