import type { ParsedFiles } from './parsed-files.ts';

const bounds = ['atLeast', 'atMost', 'exactly'] as const;

/** What a schema can not say about one value beside another. */
export function checkValues(files: ParsedFiles): void {
  for (const { file, value } of files.all('questions')) {
    for (const [index, question] of value.questions.entries()) {
      if (!('min' in question) || question.min < question.max) continue;
      const expected = `more than min (${question.min})`;
      files.report(file, ['questions', index, 'max'], { found: String(question.max), expected });
    }
  }
  for (const { file, value } of files.all('guarantees')) {
    for (const [index, guarantee] of value.guarantees.entries()) {
      if (guarantee.kind !== 'outcome') continue;
      const present = bounds.filter((key) => guarantee[key]);
      if (present.length === 1) continue;
      const found = present.length === 0 ? 'no outcome' : present.join(' and ');
      const expected = `exactly one of ${bounds.join(', ')}`;
      files.report(file, ['guarantees', index], { found, expected });
    }
  }
}
