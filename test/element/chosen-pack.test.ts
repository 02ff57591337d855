import { expect } from '@open-wc/testing';
import { ChosenPack } from '../../src/chosen-pack.ts';

describe('the pack that a site chose', () => {
  const { fetch } = window;
  let asked: string[];

  beforeEach(() => {
    asked = [];
    window.fetch = (address) => {
      asked.push(new URL(String(address)).pathname);
      return Promise.reject(new Error('offline'));
    };
  });
  afterEach(() => {
    window.fetch = fetch;
  });

  const fails = (promise: Promise<unknown>) =>
    promise.then(
      () => expect.fail('it came'),
      (error) => error.code,
    );

  it('is the only file that is asked for, when the site takes it back at once', async () => {
    const pack = new ChosenPack();
    pack.choose('/own.json', '');
    const code = fails(pack.questionnaire('nl'));
    pack.choose('', '');
    expect(await code).to.equal('pack-unreachable');
    expect(asked).to.deep.equal(['/own.json']);
  });

  it('is never replaced by the built-in one while it is not there', async () => {
    const pack = new ChosenPack();
    pack.choose('/own.json', '');
    const code = fails(pack.assess('nl', { answers: { age: '18-49' }, earlier: null }));
    expect(await code).to.equal('pack-unreachable');
  });
});
