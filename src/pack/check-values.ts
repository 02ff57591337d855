import { answerFindings } from './answer-findings.ts';
import type { Guarantee } from './guarantee.schema.ts';
import type { JsonPath } from './json-file.ts';
import type { ParsedFiles } from './parsed-files.ts';
import { type Finding, unknownId } from './problem.ts';
import { longestScale, type QuestionSource } from './question.schema.ts';

const bounds = ['atLeast', 'atMost', 'exactly'] as const;

/** What a schema can not say about one value beside another. */
export function checkValues(files: ParsedFiles): void {
  checkPack(files);
  const questions = files.questions();
  checkNewSigns(files, questions);
  for (const { file, value } of files.all('questions')) {
    for (const [index, question] of value.questions.entries()) {
      for (const { key, ...finding } of wrongInQuestion(question)) {
        files.report(file, ['questions', index, ...key], finding);
      }
    }
  }
  for (const { file, value } of files.all('guarantees')) {
    for (const [index, guarantee] of value.guarantees.entries()) {
      const wrong = wrongIn(guarantee, questions);
      if (wrong) files.report(file, ['guarantees', index, ...wrong.key], wrong);
    }
  }
  for (const { file, value } of files.all('cases')) {
    for (const [index, { answers }] of value.cases.entries()) {
      for (const { path, ...finding } of answerFindings(questions, answers)) {
        files.report(file, ['cases', index, 'answers', ...path], finding);
      }
    }
  }
}

function checkPack(files: ParsedFiles): void {
  const { file, value } = files.one('pack');
  // An outcome that ends the check may only come from a rule: nobody has asked for the fallback.
  const fallback = value.outcomes.find(({ id }) => id === value.fallback);
  if (fallback?.ends) {
    const found = `\`${fallback.id}\`, which ends the check`;
    files.report(file, ['fallback'], { found, expected: 'an outcome that does not end the check' });
  }
  // Else a rule that ends the check could lose to one that does not.
  const order = [null, 'after-topic', 'now'];
  for (const [index, { ends }] of value.outcomes.entries()) {
    const before = value.outcomes[index - 1]?.ends ?? null;
    if (order.indexOf(ends) >= order.indexOf(before)) continue;
    const expected = 'outcomes from light to serious: the later ones end the check sooner';
    files.report(file, ['outcomes', index, 'ends'], { found: String(ends), expected });
  }
  const now = value.outcomes.filter(({ ends }) => ends === 'now').map(({ id }) => id);
  if (now.length > 1) {
    // Else the check could stop at the lighter of them, before the other was asked about.
    const found = `${now.join(' and ')}, which both end the check now`;
    files.report(file, ['outcomes'], { found, expected: 'at most one such outcome' });
  }
  if (new Set(value.languages).size < value.languages.length) {
    files.report(file, ['languages'], { found: 'a language twice', expected: 'each once' });
  }
}

/** That new signs are judged by answers that a visitor can give. */
function checkNewSigns(files: ParsedFiles, questions: readonly QuestionSource[]): void {
  const { file, value } = files.one('pack');
  for (const [index, answers] of value.newSigns.as.entries()) {
    for (const { path, ...finding } of answerFindings(questions, answers)) {
      files.report(file, ['newSigns', 'as', index, ...path], finding);
    }
  }
}

function wrongInQuestion(question: QuestionSource): Wrong[] {
  if ('options' in question) {
    const exclusive = question.options.filter((option) => option.exclusive).length;
    const wanted = question.type === 'multi' ? 1 : 0;
    if (exclusive === wanted) return [];
    const found = `${exclusive} exclusive answers in a question of type ${question.type}`;
    return [{ key: ['options'], found, expected: wanted === 1 ? 'exactly one' : 'none' }];
  }
  const { min, max, type } = question;
  const key = ['max'];
  if (min >= max) return [{ key, found: String(max), expected: `more than min (${min})` }];
  if (type === 'scale' && max - min > longestScale) {
    return [{ key, found: String(max), expected: `at most ${longestScale} more than min` }];
  }
  return [];
}

type Wrong = Finding & { key: JsonPath };

function wrongIn(guarantee: Guarantee, questions: readonly QuestionSource[]): Wrong | undefined {
  switch (guarantee.kind) {
    case 'outcome': {
      const present = bounds.filter((key) => guarantee[key]);
      if (present.length === 1) return undefined;
      const found = present.length === 0 ? 'no outcome' : present.join(' and ');
      return { key: [], found, expected: `exactly one of ${bounds.join(', ')}` };
    }
    case 'adding':
      return wrongQuestion(guarantee.question, 'multi', questions);
    case 'raising':
      return wrongQuestion(guarantee.question, 'scale', questions);
    case 'moving': {
      const question = questions.find(({ id }) => id === guarantee.question);
      if (question?.type !== 'single')
        return wrongQuestion(guarantee.question, 'single', questions);
      const known = question.options.map(({ id }) => id);
      const at = guarantee.along.findIndex((id) => !known.includes(id));
      if (at < 0) return undefined;
      const kind = `answer to \`${question.id}\``;
      return { key: ['along', at], ...unknownId(kind, guarantee.along[at] ?? '', known) };
    }
    default:
      return undefined;
  }
}

function wrongQuestion(
  id: string,
  type: QuestionSource['type'],
  questions: readonly QuestionSource[],
): Wrong | undefined {
  const key = ['question'];
  const question = questions.find((candidate) => candidate.id === id);
  if (!question)
    return {
      key,
      ...unknownId(
        'question',
        id,
        questions.map((known) => known.id),
      ),
    };
  if (question.type === type) return undefined;
  const found = `\`${id}\`, a question of type ${question.type}`;
  return { key, found, expected: `a question of type ${type}` };
}
