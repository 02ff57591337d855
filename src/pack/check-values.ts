import { answerFindings } from './answer-findings.ts';
import type { Guarantee } from './guarantee.schema.ts';
import type { JsonPath } from './json-file.ts';
import type { ParsedFiles } from './parsed-files.ts';
import { type Finding, unknownId } from './problem.ts';
import type { QuestionSource } from './question.schema.ts';

const bounds = ['atLeast', 'atMost', 'exactly'] as const;

/** What a schema can not say about one value beside another. */
export function checkValues(files: ParsedFiles): void {
  checkFallback(files);
  const questions = files.all('questions').flatMap(({ value }) => value.questions);
  for (const { file, value } of files.all('questions')) {
    for (const [index, question] of value.questions.entries()) {
      if (!('min' in question) || question.min < question.max) continue;
      const expected = `more than min (${question.min})`;
      files.report(file, ['questions', index, 'max'], { found: String(question.max), expected });
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

/** An outcome that ends the check may only come from a rule: nobody has asked for the fallback. */
function checkFallback(files: ParsedFiles): void {
  const { file, value } = files.one('pack');
  const fallback = value.outcomes.find(({ id }) => id === value.fallback);
  if (!fallback?.ends) return;
  const found = `\`${fallback.id}\`, which ends the check`;
  files.report(file, ['fallback'], { found, expected: 'an outcome that does not end the check' });
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
