import type { Condition } from '../../src/pack/condition.schema.ts';
import type { PackFiles } from '../../src/pack/parse-pack.ts';
import { insert, type Mistake } from '../support/spoilt-pack.ts';

export const all = (...parts: Condition[]): Condition => ({ all: parts });
export const any = (...parts: Condition[]): Condition => ({ any: parts });
export const contains = (fact: string, value: string): Condition => ({
  fact,
  operator: 'contains',
  value,
});
export const some = (fact: string, ...value: string[]): Condition => ({
  fact,
  operator: 'someFact:in',
  value,
});
export const is = (fact: string, ...value: string[]): Condition => ({
  fact,
  operator: 'in',
  value,
});
export const least = (value: number): Condition => ({
  fact: 'pain-score',
  operator: 'greaterThanInclusive',
  value,
});
export const most = (value: number): Condition => ({
  fact: 'pain-score',
  operator: 'lessThanInclusive',
  value,
});

// Written as an author may: as everything but what is left out.
export const adultUnder70 = is('age', 'under-18', '18-49', '50-69');
export const unlessExertion = is('onset', 'injury', 'sudden', 'gradual');
export const unlessOver12 = is('duration', 'under-1-week', '1-6-weeks', '6-12-weeks');
export const unlessRecurring = is('course', 'improving', 'same', 'worse');
export const unlessUnable = is('limits', 'none', 'some', 'much');

/** Changes the conditions of a rule, in whichever of these files it stands. */
export const inRule =
  (name: string, change: (conditions: Condition) => Condition): Mistake =>
  (files) =>
    Object.fromEntries(
      Object.entries(files).map(([file, text]) => [file, editedIn(file, text, name, change)]),
    ) as PackFiles;

function editedIn(
  file: string,
  text: string,
  name: string,
  change: (conditions: Condition) => Condition,
): string {
  if (!['red-flags.json', 'routes.json'].includes(file)) return text;
  const content = JSON.parse(text);
  for (const rule of content.rules) {
    if (rule.name === name) rule.conditions = change(rule.conditions);
  }
  return JSON.stringify(content);
}

export const also =
  (...parts: Condition[]) =>
  (conditions: Condition): Condition =>
    all(conditions, ...parts);

/** Retypes a piece of the conditions, which must be there. */
export const retyped =
  (from: string, to: string) =>
  (conditions: Condition): Condition => {
    const text = JSON.stringify(conditions);
    if (!text.includes(from)) throw new Error(`no ${from} in ${text}`);
    return JSON.parse(text.replace(from, to));
  };

/** Gives a question of the training another `askWhen`. */
export const asks =
  (question: string, askWhen: Condition): Mistake =>
  (files) => {
    const file = 'questions/training.json';
    const content = JSON.parse(files[file] ?? '');
    for (const one of content.questions) if (one.id === question) one.askWhen = askWhen;
    return { ...files, [file]: JSON.stringify(content) };
  };

export const newRule = (outcome: string, conditions: Condition, name = 'new-rule'): Mistake =>
  insert('red-flags.json', ['rules', 0], {
    name,
    conditions,
    event: {
      type: 'outcome',
      params: {
        outcome,
        reason: { nl: 'Laat dit nakijken.', en: 'Have this checked.' },
        rationale: 'a rule to be found out',
        sources: ['expert'],
      },
    },
  });

/** Every region but the one that is everywhere. */
export const local = [
  'neck',
  'upper-back',
  'lower-back',
  'chest-ribs',
  'shoulder',
  'elbow',
  'wrist-hand',
  'hip-groin',
  'thigh',
  'knee',
  'lower-leg',
  'ankle-foot',
];
export const elsewhere = (...regions: string[]) => is('region', ...regions);
