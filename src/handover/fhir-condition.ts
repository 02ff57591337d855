import type { Coding, Extension, QuestionnaireItemEnableWhen } from 'fhir/r4';
import type { Condition, Leaf, Pack } from '../pack/pack.ts';

const expressionUrl =
  'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression';

/** The coding of an answer to a question. */
export type CodingOf = (question: string, answer: string) => Coding;

/** When an item is asked, as FHIR says it. */
export interface Enabling {
  enableWhen?: QuestionnaireItemEnableWhen[];
  enableBehavior?: 'all' | 'any';
  extension?: Extension[];
}

/**
 * `enableWhen` where the condition is one list of comparisons, else an expression in FHIRPath (the SDC
 * extension), which can say everything.
 */
export function enablingOf(
  { conditions }: Pack,
  condition: Condition | undefined,
  coding: CodingOf,
): Enabling {
  if (!condition) return {};
  const flat = flatten(condition, coding);
  if (flat) return flat;
  const expression = toFhirPath(condition, conditions);
  const valueExpression = { language: 'text/fhirpath', expression };
  return { extension: [{ url: expressionUrl, valueExpression }] };
}

function flatten(condition: Condition, coding: CodingOf): Enabling | null {
  if ('fact' in condition) return flatten({ all: [condition] }, coding);
  const behaviour = 'all' in condition ? 'all' : 'any' in condition ? 'any' : null;
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  if (!behaviour) return null;
  const clauses: QuestionnaireItemEnableWhen[][] = [];
  for (const part of parts) {
    const own = 'fact' in part ? clausesOf(part, coding) : null;
    if (!own) return null;
    clauses.push(own);
  }
  // A list of answers means "one of these", which only fits where the whole is "any".
  const isAny = behaviour === 'any' || clauses.length === 1;
  if (!isAny && clauses.some((own) => own.length > 1)) return null;
  const enableWhen = clauses.flat();
  return enableWhen.length === 1
    ? { enableWhen }
    : { enableWhen, enableBehavior: isAny ? 'any' : 'all' };
}

function clausesOf(leaf: Leaf, coding: CodingOf): QuestionnaireItemEnableWhen[] | null {
  const { fact: question, operator, value } = leaf;
  switch (operator) {
    case 'equal':
    case 'contains':
    case 'in':
    case 'someFact:in':
      return [value].flat().map((answer) => ({
        question,
        operator: '=',
        answerCoding: coding(question, answer),
      }));
    case 'greaterThanInclusive':
      return [{ question, operator: '>=', answerInteger: value }];
    case 'lessThanInclusive':
      return [{ question, operator: '<=', answerInteger: value }];
    default:
      return null;
  }
}

/** The same condition over a QuestionnaireResponse, `%resource`. */
function toFhirPath(condition: Condition, named: Pack['conditions']): string {
  if ('all' in condition) return joined(condition.all, ' and ', named);
  if ('any' in condition) return joined(condition.any, ' or ', named);
  if ('not' in condition) return `(${toFhirPath(condition.not, named)}).not()`;
  if ('fact' in condition) return leafToFhirPath(condition);
  const shared = named[condition.condition];
  if (!shared) throw new Error(`no condition is called ${condition.condition}`);
  return toFhirPath(shared, named);
}

const joined = (parts: Condition[], word: string, named: Pack['conditions']): string =>
  parts.map((part) => `(${toFhirPath(part, named)})`).join(word);

function leafToFhirPath({ fact, operator, value }: Leaf): string {
  const answers = `%resource.repeat(item).where(linkId = '${fact}').answer.value`;
  const oneOf = (ids: readonly string[]) =>
    `${answers}.where(${ids.map((id) => `code = '${id}'`).join(' or ')})`;
  switch (operator) {
    case 'hasAtLeast':
      return `${oneOf(value.of)}.count() >= ${value.count}`;
    case 'greaterThanInclusive':
      return `${answers}.where($this >= ${value}).exists()`;
    case 'lessThanInclusive':
      return `${answers}.where($this <= ${value}).exists()`;
    case 'notEqual':
    case 'notIn':
      return `${oneOf([value].flat())}.exists().not()`;
    case 'doesNotContain':
      return `${answers}.exists() and ${oneOf([value])}.exists().not()`;
    default:
      return `${oneOf([value].flat())}.exists()`;
  }
}
