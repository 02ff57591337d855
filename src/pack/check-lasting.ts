import { answerFindings } from './answer-findings.ts';
import { nodesWithin } from './condition-tree.ts';
import type { ParsedFiles } from './parsed-files.ts';
import type { Finding } from './problem.ts';
import type { QuestionSource } from './question.schema.ts';

/**
 * That what lasts from one complaint to the next is about the visitor, and known after the first. Of several
 * signs some belong to a complaint, and those must be asked again.
 */
export function checkLasting(files: ParsedFiles): void {
  const first = files.one('pack').value.topics[0]?.id ?? '';
  for (const { file, value } of files.all('questions')) {
    const isFirst = file === files.questionsOf(first)?.file;
    for (const [index, question] of value.questions.entries()) {
      const path = ['questions', index];
      const wrong = question.lasting && wrongIn(files, question);
      if (wrong) files.report(file, [...path, 'lasting'], wrong);
      for (const [at, option] of ('options' in question ? question.options : []).entries()) {
        const { lasting, sameAs = {} } = option;
        for (const { path: key, ...finding } of answerFindings(files.questions(), sameAs)) {
          files.report(file, [...path, 'options', at, 'sameAs', ...key], finding);
        }
        if (!lasting || question.type === 'multi') continue;
        const found = 'one of several answers of which only one can be chosen';
        const expected = '`lasting` beside the `type` of the question';
        files.report(file, [...path, 'options', at, 'lasting'], { found, expected });
      }
      if (isFirst || !isMarked(question)) continue;
      const found = '`lasting` in a topic that is asked once';
      files.report(file, [...path, 'id'], {
        found,
        expected: `it in questions/${first}.json only`,
      });
    }
  }
}

function wrongIn(files: ParsedFiles, question: QuestionSource): Finding | undefined {
  if (question.type === 'multi') {
    const expected = '`lasting` beside each answer that is about the visitor';
    return { found: 'a question with several answers that lasts as a whole', expected };
  }
  const lasting = files
    .questions()
    .filter((other) => other.lasting)
    .map(({ id }) => id);
  const named = files.conditions();
  const reads = question.askWhen ? [...nodesWithin(question.askWhen, named)] : [];
  const other = reads.flatMap((node) =>
    'fact' in node && !lasting.includes(node.fact) ? [node.fact] : [],
  )[0];
  if (other === undefined) return undefined;
  const found = `a question that lasts, but is asked because of \`${other}\`, which does not`;
  return { found, expected: 'a question that the first complaint always asks' };
}

const isMarked = (question: QuestionSource): boolean =>
  question.lasting === true ||
  ('options' in question && question.options.some((option) => option.lasting));
