import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type {
  QuestionnaireItem,
  QuestionnaireItemEnableWhen,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
} from 'fhir/r4';
import fhirpath from 'fhirpath';
import model from 'fhirpath/fhir-context/r4';
import { questionnaireOf } from '../../src/handover/fhir-questionnaire.ts';
import { fhirBundleOf, responseOf } from '../../src/handover/fhir-response.ts';
import { thePack, theSource } from '../support/the-pack.ts';
import { introduce, visitorFrom } from '../support/visitors.ts';
import { answersOf, handoverOf } from './visitors.ts';

const questionnaire = questionnaireOf(thePack(), 'nl');
const questions = (questionnaire.item ?? []).flatMap(({ item }) => item ?? []);

const given = (response: QuestionnaireResponse): QuestionnaireResponseItem[] =>
  (response.item ?? []).flatMap(({ item }) => item ?? []);

const valuesOf = (item: QuestionnaireResponseItem | undefined) =>
  (item?.answer ?? []).map(({ valueCoding, valueInteger }) => valueCoding?.code ?? valueInteger);

describe('the questionnaire in FHIR', () => {
  it('has every topic as a group and every question with all its answers', () => {
    const { topics } = thePack();
    assert.deepEqual(
      questionnaire.item?.map(({ linkId }) => linkId),
      topics.map(({ id }) => id),
    );
    for (const question of topics.flatMap((topic) => topic.questions)) {
      const item = questions.find(({ linkId }) => linkId === question.id);
      assert.equal(item?.text, question.text);
      const options = 'options' in question ? question.options.map(({ id }) => id) : [];
      assert.deepEqual(
        (item?.answerOption ?? []).map((o) => o.valueCoding?.code),
        options,
      );
    }
  });

  it('is named by the canonical address and version of the pack', () => {
    assert.equal(questionnaire.url, theSource().canonical);
    assert.equal(questionnaire.version, theSource().version);
  });

  it('says what it can with enableWhen, and the rest in FHIRPath', () => {
    const items = [...(questionnaire.item ?? []), ...questions];
    assert.ok(items.some(({ enableWhen }) => enableWhen));
    assert.ok(items.some((item) => expressionOf(item)));
    assert.ok(items.every((item) => !(item.enableWhen && expressionOf(item))));
  });
});

describe('the answers in FHIR', () => {
  it('are those to the questions that were asked, and no others', async () => {
    for (let seed = 0; seed < 300; seed++) {
      const visitor = visitorFrom(theSource(), seed);
      const handover = await handoverOf([visitor.answers]);
      const [complaint] = handover.complaints;
      const items = given(responseOf(handover, complaint));
      const expected = complaint.assessment.asked.filter(
        (id) => (visitor.answers[id] ?? null) !== null,
      );
      assert.deepEqual(
        items.map(({ linkId }) => linkId),
        expected,
        introduce(visitor),
      );
      for (const item of items) {
        assert.deepEqual(valuesOf(item), [visitor.answers[item.linkId]].flat());
      }
    }
  });

  it('switch on just the questions that the check asked, unless it ended early', async () => {
    let looked = 0;
    for (let seed = 0; seed < 300; seed++) {
      const visitor = visitorFrom(theSource(), seed);
      const handover = await handoverOf([visitor.answers]);
      const [complaint] = handover.complaints;
      if (complaint.assessment.ends || !complaint.assessment.complete) continue;
      const response = responseOf(handover, complaint);
      const enabled = (questionnaire.item ?? [])
        .filter((group) => isEnabled(group, response))
        .flatMap((group) => (group.item ?? []).filter((item) => isEnabled(item, response)));
      assert.deepEqual(
        enabled.map(({ linkId }) => linkId),
        complaint.assessment.asked,
        introduce(visitor),
      );
      looked++;
    }
    assert.ok(looked > 50);
  });

  it('name the questionnaire with its version, and nobody', async () => {
    const handover = await handoverOf([answersOf('lifter-plain')]);
    const response = responseOf(handover, handover.complaints[0]);
    const { canonical, version } = theSource();
    assert.equal(response.questionnaire, `${canonical}|${version}`);
    assert.equal(response.status, 'completed');
    assert.equal(response.subject, undefined);
    assert.equal(response.author, undefined);
  });
});

describe('the file', () => {
  it('holds the questionnaire and a response per complaint, each with an address', async () => {
    const handover = await handoverOf([answersOf('lifter-plain'), answersOf('back-spasm-same')]);
    const { entry = [], type } = fhirBundleOf(handover);
    assert.equal(type, 'collection');
    assert.deepEqual(
      entry.map(({ resource }) => resource?.resourceType),
      ['Questionnaire', 'QuestionnaireResponse', 'QuestionnaireResponse'],
    );
    assert.equal(new Set(entry.map(({ fullUrl }) => fullUrl)).size, 3);
  });
});

function expressionOf(item: QuestionnaireItem): string | undefined {
  return item.extension?.find(({ url }) => url.endsWith('sdc-questionnaire-enableWhenExpression'))
    ?.valueExpression?.expression;
}

/** As the standard describes it, written down here a second time. */
function isEnabled(item: QuestionnaireItem, response: QuestionnaireResponse): boolean {
  const expression = expressionOf(item);
  if (expression) {
    const found = fhirpath.evaluate(response, expression, { resource: response }, model);
    assert.ok(Array.isArray(found));
    return found[0] === true;
  }
  const results = (item.enableWhen ?? []).map((clause) => isMet(clause, response));
  if (results.length === 0) return true;
  return item.enableBehavior === 'any' ? results.some(Boolean) : results.every(Boolean);
}

function isMet(
  { question, operator, answerCoding, answerInteger }: QuestionnaireItemEnableWhen,
  response: QuestionnaireResponse,
): boolean {
  const values = valuesOf(given(response).find(({ linkId }) => linkId === question));
  if (operator === '=') return values.includes(answerCoding?.code);
  const limit = answerInteger ?? Number.NaN;
  return values.some((value) =>
    operator === '>=' ? Number(value) >= limit : Number(value) <= limit,
  );
}
