import type {
  Bundle,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  QuestionnaireResponseItemAnswer,
} from 'fhir/r4';
import { v4 as uuid } from 'uuid';
import type { Answers } from '../pack/answers.ts';
import type { Pack, Question } from '../pack/pack.ts';
import type { Complaint } from '../triage/assessment.ts';
import type { CodingOf } from './fhir-condition.ts';
import { codingIn, questionnaireOf } from './fhir-questionnaire.ts';
import type { Handover } from './handover.ts';

/** The answers to what was asked, as an HL7 FHIR R4 QuestionnaireResponse; it names nobody. */
export function responseOf(
  { pack, language, date }: Omit<Handover, 'complaints'>,
  { answers, assessment }: Complaint,
): QuestionnaireResponse {
  const coding = codingIn(pack);
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: `${pack.canonical}|${pack.version}`,
    status: 'completed',
    language,
    authored: date.toISOString(),
    item: pack.topics.flatMap((topic) => topicItem(topic, assessment.asked, answers, coding)),
  };
}

/** The questionnaire and a response for each complaint, in one file. */
export function fhirBundleOf(handover: Handover, newId: () => string = uuid): Bundle {
  const { pack, language, complaints, date } = handover;
  const resources = [
    questionnaireOf(pack, language),
    ...complaints.map((complaint) => responseOf(handover, complaint)),
  ];
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: date.toISOString(),
    entry: resources.map((resource) => ({ fullUrl: `urn:uuid:${newId()}`, resource })),
  };
}

function topicItem(
  { id, title, questions }: Pack['topics'][number],
  asked: readonly string[],
  answers: Answers,
  coding: CodingOf,
): QuestionnaireResponseItem[] {
  const item = questions
    .filter((question) => asked.includes(question.id))
    .map((question) => ({
      linkId: question.id,
      text: question.text,
      answer: answersTo(question, answers, coding),
    }))
    .filter(({ answer }) => answer.length > 0);
  return item.length > 0 ? [{ linkId: id, text: title, item }] : [];
}

function answersTo(
  { id }: Question,
  answers: Answers,
  coding: CodingOf,
): QuestionnaireResponseItemAnswer[] {
  const answer = answers[id] ?? null;
  if (answer === null) return [];
  if (typeof answer === 'number') return [{ valueInteger: answer }];
  return [answer].flat().map((code) => ({ valueCoding: coding(id, code) }));
}
