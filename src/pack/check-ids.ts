import { outcomeFact } from './condition.schema.ts';
import { IdRegister } from './id-register.ts';
import type { ParsedFiles } from './parsed-files.ts';
import { quote } from './problem.ts';
import { membersOfForms, placesOfTheCheck } from './reserved-ids.ts';

type Registers = Record<'topics' | 'outcomes' | 'sources' | 'rules', IdRegister>;

/** That every id stands for one thing, and every id that is named exists. */
export function checkIds(files: ParsedFiles): void {
  const registers: Registers = {
    topics: new IdRegister(files, 'topic'),
    outcomes: new IdRegister(files, 'outcome'),
    sources: new IdRegister(files, 'source'),
    rules: new IdRegister(files, 'rule'),
  };
  checkPack(files, registers);
  checkQuestions(files, registers);
  checkRules(files, registers);
  checkGuarantees(files, registers);
  checkCases(files, registers);
}

function checkPack(files: ParsedFiles, registers: Registers): void {
  const { file, value } = files.one('pack');
  for (const list of ['topics', 'outcomes'] as const) {
    for (const [index, { id }] of value[list].entries()) {
      registers[list].declare(file, [list, index, 'id'], id);
    }
  }
  for (const [index, { id }] of value.topics.entries()) {
    if (!placesOfTheCheck.includes(id)) continue;
    const expected = `another id: the check itself has ${placesOfTheCheck.join(', ')}`;
    files.report(file, ['topics', index, 'id'], { found: `the topic ${quote(id)}`, expected });
  }
  registers.outcomes.mustKnow(file, ['fallback'], value.fallback);
  for (const [index, { outcome }] of value.newSigns.atLeast.entries()) {
    registers.outcomes.mustKnow(file, ['newSigns', 'atLeast', index, 'outcome'], outcome);
  }
  const sources = files.one('sources');
  for (const key of Object.keys(sources.value.sources)) {
    registers.sources.declare(sources.file, ['sources', key], key);
  }
}

function checkQuestions(files: ParsedFiles, { topics }: Registers): void {
  const questions = new IdRegister(files, 'question');
  for (const { file, value } of files.all('questions')) {
    topics.mustKnow(file, [], file.name.slice('questions/'.length, -'.json'.length));
    for (const [index, question] of value.questions.entries()) {
      const path = ['questions', index];
      questions.declare(file, [...path, 'id'], question.id);
      const taken = takenBy(question.id, topics);
      if (taken) {
        const found = `the question ${quote(question.id)}`;
        files.report(file, [...path, 'id'], { found, expected: `another id: ${taken}` });
      }
      const answers = new IdRegister(files, `answer of \`${question.id}\``);
      for (const [at, { id }] of ('options' in question ? question.options : []).entries()) {
        answers.declare(file, [...path, 'options', at, 'id'], id);
      }
    }
  }
}

/** Why a question can not have this id; undefined when it can. */
function takenBy(id: string, topics: IdRegister): string | undefined {
  if (id === outcomeFact) return 'advice reads the outcome under this name';
  if (membersOfForms.includes(id)) return 'every form has something of this name';
  if (topics.has(id)) return 'a topic has this one, and FHIR tells them apart by their ids';
  return undefined;
}

function checkRules(files: ParsedFiles, { rules, outcomes, sources }: Registers): void {
  const params = (index: number) => ['rules', index, 'event', 'params'];
  for (const { file, value } of files.all('rules')) {
    for (const [index, { name, event }] of value.rules.entries()) {
      rules.declare(file, ['rules', index, 'name'], name);
      outcomes.mustKnow(file, [...params(index), 'outcome'], event.params.outcome);
      sources.mustKnowAll(file, [...params(index), 'sources'], event.params.sources);
    }
  }
  for (const { file, value } of files.all('advice')) {
    for (const [index, { name, event }] of value.rules.entries()) {
      rules.declare(file, ['rules', index, 'name'], name);
      sources.mustKnowAll(file, [...params(index), 'sources'], event.params.sources);
    }
  }
}

function checkGuarantees(files: ParsedFiles, { outcomes, topics, sources }: Registers): void {
  const guarantees = new IdRegister(files, 'guarantee');
  for (const { file, value } of files.all('guarantees')) {
    for (const [index, guarantee] of value.guarantees.entries()) {
      const path = ['guarantees', index];
      guarantees.declare(file, [...path, 'id'], guarantee.id);
      sources.mustKnowAll(file, [...path, 'sources'], guarantee.sources);
      const bounds: Partial<Record<string, unknown>> = guarantee;
      for (const key of ['atLeast', 'atMost', 'exactly']) {
        const outcome = bounds[key];
        if (typeof outcome === 'string') outcomes.mustKnow(file, [...path, key], outcome);
      }
      if ('topics' in guarantee) topics.mustKnowAll(file, [...path, 'topics'], guarantee.topics);
    }
  }
}

function checkCases(files: ParsedFiles, { outcomes, rules }: Registers): void {
  const cases = new IdRegister(files, 'case');
  for (const { file, value } of files.all('cases')) {
    for (const [index, example] of value.cases.entries()) {
      const path = ['cases', index];
      cases.declare(file, [...path, 'id'], example.id);
      outcomes.mustKnow(file, [...path, 'outcome'], example.outcome);
      outcomes.mustKnowAll(file, [...path, 'also'], example.also);
      rules.mustKnowAll(file, [...path, 'deciding'], example.deciding);
      rules.mustKnowAll(file, [...path, 'others'], example.others);
    }
  }
}
