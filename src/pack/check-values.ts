import type { Guarantee } from './guarantee.schema.ts';
import type { Path } from './json-file.ts';
import type { ParsedFiles } from './parsed-files.ts';
import { didYouMean, quote } from './problem.ts';
import type { QuestionSource } from './question.schema.ts';

const bounds = ['atLeast', 'atMost', 'exactly'] as const;

/** What a schema can not say about one value beside another. */
export function checkValues(files: ParsedFiles): void {
  const questions = new Map<string, QuestionSource>();
  for (const { file, value } of files.all('questions')) {
    for (const [index, question] of value.questions.entries()) {
      questions.set(question.id, question);
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
}

interface Wrong {
  key: Path;
  found: string;
  expected: string;
  hint?: string | undefined;
}

function wrongIn(guarantee: Guarantee, questions: Map<string, QuestionSource>): Wrong | undefined {
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
      const question = questions.get(guarantee.question);
      if (question?.type !== 'single')
        return wrongQuestion(guarantee.question, 'single', questions);
      const known = question.options.map(({ id }) => id);
      const at = guarantee.along.findIndex((id) => !known.includes(id));
      const id = guarantee.along[at];
      return id === undefined
        ? undefined
        : { key: ['along', at], ...unknown(`answer to \`${question.id}\``, id, known) };
    }
    default:
      return undefined;
  }
}

function wrongQuestion(
  id: string,
  type: QuestionSource['type'],
  questions: Map<string, QuestionSource>,
): Wrong | undefined {
  const question = questions.get(id);
  if (!question) return { key: ['question'], ...unknown('question', id, [...questions.keys()]) };
  if (question.type === type) return undefined;
  const found = `\`${id}\`, a question of type ${question.type}`;
  return { key: ['question'], found, expected: `a question of type ${type}` };
}

const unknown = (what: string, id: string, known: string[]) => ({
  found: `the unknown ${what} ${quote(id)}`,
  expected: `one of ${known.join(', ')}`,
  hint: didYouMean(id, known),
});
