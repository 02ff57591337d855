import { ConditionChecker } from './condition-checker.ts';
import type { JsonPath } from './json-file.ts';
import type { ParsedFiles } from './parsed-files.ts';
import type { AnswerShares } from './population.schema.ts';
import { type Finding, quote, unknownId } from './problem.ts';
import type { QuestionSource } from './question.schema.ts';

type Report = (key: JsonPath, finding: Finding) => void;

const formOf = { single: 'weights', multi: 'chances', scale: 'ranges', number: 'ranges' } as const;

/** That the assumed population answers questions that exist, with answers that exist. */
export function checkPopulation(files: ParsedFiles): void {
  const questions = inOrder(files);
  const ids = questions.map(({ id }) => id);
  const checker = new ConditionChecker(files);
  for (const { file, value } of files.all('population')) {
    for (const [id, list] of Object.entries(value.answers)) {
      const at = ids.indexOf(id);
      const question = questions[at];
      if (!question) {
        files.report(file, ['answers', id], unknownId('question', id, ids));
        continue;
      }
      const facts = new Map(questions.slice(0, at).map((before) => [before.id, before]));
      const scope = 'a question that is asked before this one';
      for (const [index, shares] of list.entries()) {
        const path = ['answers', id, index];
        const report: Report = (key, finding) => files.report(file, [...path, ...key], finding);
        if (shares.when) {
          const place = { file, path: [...path, 'when'], facts, scope, finished: false };
          checker.check(shares.when, place);
        }
        checkOrder(report, !shares.when, index === list.length - 1);
        checkShares(report, shares, question);
      }
    }
  }
}

/** The questions in the order in which they are asked, which is that of the topics. */
function inOrder(files: ParsedFiles): QuestionSource[] {
  const { topics } = files.one('pack').value;
  return topics.flatMap(({ id }) => files.questionsOf(id)?.value.questions ?? []);
}

/** What is for everybody stands last: what followed would never count, and without it some have no answer. */
function checkOrder(report: Report, isForAll: boolean, isLast: boolean): void {
  if (isForAll && !isLast) {
    const found = 'no `when`, though more follows';
    report([], { found, expected: '`when`: the first that holds counts' });
  }
  if (!isForAll && isLast) {
    const found = '`when` in the last of the list';
    report(['when'], { found, expected: 'no `when`: the last is for all the others' });
  }
}

function checkShares(report: Report, shares: AnswerShares, question: QuestionSource): void {
  const form = formOf[question.type];
  if ('weights' in shares && question.type === 'single') {
    checkNames(report, form, shares.weights, question);
    checkSum(report, form, Object.values(shares.weights));
  } else if ('chances' in shares && question.type === 'multi') {
    checkNames(report, form, shares.chances, question);
  } else if ('ranges' in shares && !('options' in question)) {
    checkRanges(report, shares, question);
    checkSum(
      report,
      form,
      shares.ranges.map(({ weight }) => weight),
    );
  } else {
    const given = Object.values(formOf).find((key) => key in shares) ?? '';
    const found = `\`${given}\` for \`${question.id}\`, a question of type ${question.type}`;
    report([given], { found, expected: `\`${form}\`` });
  }
}

function checkNames(
  report: Report,
  form: string,
  shares: Readonly<Record<string, number>>,
  { id: question, options }: Extract<QuestionSource, { options: unknown }>,
): void {
  const known = options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  for (const id of Object.keys(shares).filter((named) => !known.includes(named))) {
    const finding = options.some((option) => option.id === id)
      ? { found: quote(id), expected: 'the signs only: who ticks none of them has this answer' }
      : unknownId(`answer to \`${question}\``, id, known);
    report([form, id], finding);
  }
}

function checkRanges(
  report: Report,
  { ranges, skipped }: Extract<AnswerShares, { ranges: unknown }>,
  question: Extract<QuestionSource, { min: number }>,
): void {
  const { id, min, max } = question;
  for (const [at, { from, to }] of ranges.entries()) {
    if (from >= min && to <= max && from <= to) continue;
    const found = `the numbers from ${from} to ${to}`;
    const expected = `a range within ${min} to ${max}, the range of \`${id}\``;
    report(['ranges', at], { found, expected });
  }
  if (skipped === undefined || (question.type === 'number' && question.optional)) return;
  const found = `\`skipped\` for \`${id}\`, which must be answered`;
  report(['skipped'], { found, expected: 'no such key' });
}

function checkSum(report: Report, form: string, weights: readonly number[]): void {
  if (weights.some((weight) => weight > 0)) return;
  report([form], { found: 'no weight above 0', expected: 'at least one above 0' });
}
