import visitors from 'virtual:visitors';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { questionsOf } from '../../src/pack/questions.ts';
import type { Setting } from './screens.setting.ts';
import { Tour } from './screens.tour.ts';

/**
 * Takes the check with each visitor that the proof found, by keyboard alone and with a screen reader, and looks at
 * each screen the first time it comes.
 */
export function everyScreen(setting: Setting): void {
  const { lang, viewport, colours, questionnaire } = setting;
  const met = new Set<string>();

  describe(`every screen (${lang}, ${colours}, ${viewport.width} pixels wide)`, () => {
    before(async () => {
      await setViewport(viewport);
      document.documentElement.style.colorScheme = colours;
      document.body.style.background = 'Canvas';
    });
    after(() => {
      document.documentElement.removeAttribute('style');
      document.body.removeAttribute('style');
    });

    visitors.walks.forEach((walk, index) => {
      it(`can be seen, heard and operated on the way to ${walk.outcome}`, async function () {
        this.timeout(120_000);
        const tour = await Tour.begins(setting, met);
        if (index === 0) await tour.looksAtIntro();
        await tour.takesTheCheck(walk);
        if (index === 0) {
          await tour.copies();
          await tour.addsComplaint(visitors.second);
        }
        expect(await tour.ends()).to.deep.equal([]);
      });
    });

    it('was met: no question and no outcome of the rules is left out', () => {
      const questions = questionsOf(questionnaire).map(({ id }) => id);
      const outcomes = setting.rules.outcomes.map(({ id }) => id);
      expect([...met].sort()).to.deep.equal([...questions, ...outcomes].sort());
    });
  });
}
