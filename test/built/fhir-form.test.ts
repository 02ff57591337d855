import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { questionnaireOf } from '../../src/handover/fhir-questionnaire.ts';
import { responseOf } from '../../src/handover/fhir-response.ts';
import type { ChoiceQuestion } from '../../src/pack/pack.ts';
import { answersOf, handoverOf } from '../handover/visitors.ts';
import { thePack } from '../support/the-pack.ts';
import { openSite } from './open-site.ts';

const visitors = [
  'lifter-plain',
  'back-spasm-same',
  'sleep-six-weeks',
  'runner-two-signs',
  'shoulder-temple-62',
  'pressure-shoulder',
];

/** What LHC-Forms offers a page, as far as it is used here. */
interface LForms {
  Util: {
    convertFHIRQuestionnaireToLForms(questionnaire: unknown, version: string): unknown;
    mergeFHIRDataIntoLForms(response: unknown, form: unknown, version: string): unknown;
    addFormToPage(form: unknown, id: string, options: { fhirVersion: string }): Promise<unknown>;
    getFormFHIRData(type: string, version: string): FormData;
  };
}
interface FormData {
  item?: { item?: { linkId: string; answer?: Record<string, { code?: string } | number>[] }[] }[];
}

describe('the answers in a form that we did not write', () => {
  const on = openSite();

  for (const id of visitors) {
    it(`are all there for ${id}, with every question that was asked, and nothing goes wrong`, async () => {
      const handover = await handoverOf([answersOf(id)]);
      const [complaint] = handover.complaints;
      const page = await on.browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.goto(on.site.url('form.html'));
      await page.waitForFunction('window.LForms?.Util?.addFormToPage');
      const kept = await page.evaluate(
        async (questionnaire, response) => {
          const { Util } = (window as unknown as { LForms: LForms }).LForms;
          const form = Util.convertFHIRQuestionnaireToLForms(questionnaire, 'R4');
          const filled = Util.mergeFHIRDataIntoLForms(response, form, 'R4');
          await Util.addFormToPage(filled, 'form', { fhirVersion: 'R4' });
          return Util.getFormFHIRData('QuestionnaireResponse', 'R4');
        },
        questionnaireOf(thePack(), 'nl'),
        responseOf(handover, complaint),
      );
      const answers = (kept.item ?? [])
        .flatMap(({ item }) => item ?? [])
        .map(({ linkId, answer = [] }) => [
          linkId,
          answer.map(({ valueCoding, valueInteger }) =>
            typeof valueCoding === 'object' ? valueCoding.code : valueInteger,
          ),
        ]);
      const given = Object.entries(complaint.answers).filter(
        ([question, answer]) => complaint.assessment.asked.includes(question) && answer !== null,
      );
      assert.deepEqual(
        new Map(answers as [string, unknown][]),
        new Map(given.map(([question, answer]) => [question, [answer].flat()])),
      );

      const shown = await page.$eval('#form', (form) => form.textContent ?? '');
      const values = await page.$$eval('#form input', (inputs) => inputs.map(({ value }) => value));
      for (const question of thePack().topics.flatMap(({ questions }) => questions)) {
        if (!complaint.assessment.asked.includes(question.id)) continue;
        assert.ok(shown.includes(question.text), `no question "${question.text}"`);
        for (const answer of [complaint.answers[question.id] ?? []].flat()) {
          const { options = [] } = question as Partial<ChoiceQuestion>;
          const text = options.find((option) => option.id === answer)?.text ?? String(answer);
          assert.ok(shown.includes(text) || values.includes(text), `no answer "${text}"`);
        }
      }
      assert.deepEqual(errors, []);
      await page.close();
    });
  }
});
