import { ConditionChecker } from './condition-checker.ts';
import { isCircular } from './condition-tree.ts';
import type { ParsedFiles } from './parsed-files.ts';
import { quote } from './problem.ts';
import type { QuestionSource } from './question.schema.ts';

/** That every condition reads what exists where it stands, and is positive where it must be. */
export function checkConditions(files: ParsedFiles): void {
  const checker = new ConditionChecker(files);
  const questions = checkQuestions(files, checker);
  checkFirstQuestion(files);

  const asking = { facts: questions, scope: 'a question', finished: false };
  for (const { file, value } of files.all('rules')) {
    for (const [index, { conditions }] of value.rules.entries()) {
      checker.check(conditions, { file, path: ['rules', index, 'conditions'], ...asking });
    }
  }

  const pack = files.one('pack');
  for (const [index, { when }] of pack.value.newSigns.atLeast.entries()) {
    const path = ['newSigns', 'atLeast', index, 'when'];
    checker.check(when, { file: pack.file, path, ...asking });
  }

  const finished = { facts: questions, scope: 'a question or `outcome`', finished: true };
  for (const { file, value } of files.all('advice')) {
    for (const [index, { conditions }] of value.rules.entries()) {
      checker.check(conditions, { file, path: ['rules', index, 'conditions'], ...finished });
    }
  }
  for (const { file, path, plan } of files.plans()) {
    checker.check(plan.conditions, { file, path: [...path, 'conditions'], ...finished });
  }
  for (const { file, value } of files.all('guarantees')) {
    for (const [index, guarantee] of value.guarantees.entries()) {
      if (guarantee.kind !== 'outcome') continue;
      checker.check(guarantee.when, { file, path: ['guarantees', index, 'when'], ...finished });
    }
  }

  const { file } = files.one('conditions');
  for (const [name, condition] of checker.named) {
    const path = ['conditions', name];
    checker.check(condition, { file, path, ...finished });
    if (!isCircular(name, checker.named)) continue;
    const found = `the condition ${quote(name)} inside itself`;
    files.report(file, path, { found, expected: 'conditions that do not go in a circle' });
  }
}

/** Checks each `askWhen` against the questions before it: what comes later has no answer yet. */
function checkQuestions(
  files: ParsedFiles,
  checker: ConditionChecker,
): Map<string, QuestionSource> {
  const facts = new Map<string, QuestionSource>();
  const before = { facts, scope: 'a question that is asked before this one', finished: false };
  const { file, value } = files.one('pack');
  for (const [index, topic] of value.topics.entries()) {
    if (topic.askWhen) {
      checker.check(topic.askWhen, { file, path: ['topics', index, 'askWhen'], ...before });
    }
    const own = files.questionsOf(topic.id);
    if (!own) {
      const expected = `a file questions/${topic.id}.json`;
      files.report(file, ['topics', index, 'id'], { found: 'a topic without questions', expected });
      continue;
    }
    for (const [at, question] of own.value.questions.entries()) {
      if (question.askWhen) {
        const path = ['questions', at, 'askWhen'];
        checker.check(question.askWhen, { file: own.file, path, ...before });
      }
      facts.set(question.id, question);
    }
  }
  return facts;
}

/** The first question shows before the rules are loaded, so nothing can decide whether to ask it. */
function checkFirstQuestion(files: ParsedFiles): void {
  const { file, value } = files.one('pack');
  const [topic] = value.topics;
  const own = topic && files.questionsOf(topic.id);
  const expected = 'nothing: the first question of all is always asked';
  if (topic?.askWhen)
    files.report(file, ['topics', 0, 'askWhen'], { found: '`askWhen`', expected });
  if (own?.value.questions[0]?.askWhen) {
    files.report(own.file, ['questions', 0, 'askWhen'], { found: '`askWhen`', expected });
  }
}
