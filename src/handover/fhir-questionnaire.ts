import type { Questionnaire, QuestionnaireItem } from 'fhir/r4';
import type { Language, Option, Pack, Question } from '../pack/pack.ts';
import { questionsOf } from '../pack/questions.ts';
import { type CodingOf, enablingOf } from './fhir-condition.ts';

const standard = 'http://hl7.org/fhir/StructureDefinition';

/**
 * The questionnaire of a pack as an HL7 FHIR R4 Questionnaire.
 *
 * The ICPC-1 codes of a pack stand in the summary only: an option has one coding, and that is the pack's own.
 * Nothing is `required`: an answer that calls for 112 ends the check, which FHIR can't say, and a response
 * that stops there must be valid too.
 */
export function questionnaireOf(pack: Pack, language: Language): Questionnaire {
  const coding = codingIn(pack);
  return {
    resourceType: 'Questionnaire',
    url: pack.canonical,
    version: pack.version,
    name: 'KlachtenCheck',
    title: pack.id,
    status: 'active',
    language,
    subjectType: ['Patient'],
    item: pack.topics.map(({ id, title, askWhen, questions }) => ({
      linkId: id,
      text: title,
      type: 'group',
      ...enablingOf(pack, askWhen, coding),
      item: questions.map((question) => itemOf(pack, question, coding)),
    })),
  };
}

/** The codes are those of the pack; a system per question keeps equal ids apart. */
export function codingIn(pack: Pack): CodingOf {
  const questions = new Map(questionsOf(pack).map((question) => [question.id, question]));
  return (id, code) => {
    const question = questions.get(id);
    const options: Option[] = question && 'options' in question ? question.options : [];
    const display = options.find((option) => option.id === code)?.text;
    return { system: `${pack.canonical}#${id}`, code, ...(display ? { display } : {}) };
  };
}

function itemOf(pack: Pack, question: Question, coding: CodingOf): QuestionnaireItem {
  const { id: linkId, text, askWhen } = question;
  const { extension = [], ...enabling } = enablingOf(pack, askWhen, coding);
  const item = { linkId, text, ...enabling };
  if (question.type === 'scale' || question.type === 'number') {
    const bounds = [
      { url: `${standard}/minValue`, valueInteger: question.min },
      { url: `${standard}/maxValue`, valueInteger: question.max },
    ];
    const unit =
      question.type === 'number'
        ? [
            {
              url: `${standard}/questionnaire-unit`,
              valueCoding: { display: question.unit },
            },
          ]
        : [];
    return { ...item, type: 'integer', extension: [...extension, ...bounds, ...unit] };
  }
  const answerOption = question.options.map((option) => ({
    valueCoding: coding(linkId, option.id),
    ...(option.exclusive
      ? { extension: [{ url: `${standard}/questionnaire-optionExclusive`, valueBoolean: true }] }
      : {}),
  }));
  return {
    ...item,
    type: 'choice',
    ...(question.type === 'multi' ? { repeats: true } : {}),
    ...(extension.length > 0 ? { extension } : {}),
    answerOption,
  };
}
