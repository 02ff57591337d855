import type { Condition } from '../../pack/condition.schema.ts';
import type { FileOf } from '../../pack/pack-files.ts';
import type { QuestionSource } from '../../pack/question.schema.ts';
import { conditionSlips, type Questions } from './condition-slips.ts';
import { becomes, goes, type Slip, under } from './slip.ts';

/** The mistakes in a file with rules. @param outcomes from light to serious. */
export function* ruleSlips(
  { rules }: FileOf<'rules'>,
  questions: Questions,
  outcomes: readonly string[],
): Generator<Slip> {
  for (const [index, { name, conditions, event }] of rules.entries()) {
    const path = ['rules', index];
    yield* under([...path, 'conditions'], conditionSlips(conditions, questions));
    const { outcome } = event.params;
    for (const [kind, step] of [
      ['lighter', -1],
      ['more-serious', 1],
    ] as const) {
      const other = outcomes[outcomes.indexOf(outcome) + step];
      if (!other) continue;
      const at = [...path, 'event', 'params', 'outcome'];
      yield { kind, path: at, value: other, what: becomes(outcome, other) };
    }
    yield { kind: 'rule-dropped', path, value: undefined, what: goes(name) };
  }
}

export function* namedSlips(
  { conditions }: FileOf<'conditions'>,
  questions: Questions,
): Generator<Slip> {
  for (const [name, condition] of Object.entries(conditions)) {
    yield* under(['conditions', name], conditionSlips(condition, questions));
  }
}

export function* questionSlips(file: FileOf<'questions'>, questions: Questions): Generator<Slip> {
  for (const [index, question] of file.questions.entries()) {
    const path = ['questions', index];
    yield* under(path, askingSlips(question.askWhen, questions));
    if ('options' in question) yield* under([...path, 'options'], optionSlips(question.options));
  }
}

/** The mistakes in pack.json: when a topic is asked, which outcome ends the check, the fallback. */
export function* packSlips(
  { topics, outcomes, fallback }: FileOf<'pack'>,
  questions: Questions,
): Generator<Slip> {
  for (const [index, { askWhen }] of topics.entries()) {
    yield* under(['topics', index], askingSlips(askWhen, questions));
  }
  for (const [index, { ends }] of outcomes.entries()) {
    for (const other of ([null, 'after-topic', 'now'] as const).filter((end) => end !== ends)) {
      const path = ['outcomes', index, 'ends'];
      yield { kind: 'ends', path, value: other, what: becomes(ends, other) };
    }
  }
  for (const { id } of outcomes.filter(({ id }) => id !== fallback)) {
    yield { kind: 'fallback', path: ['fallback'], value: id, what: becomes(fallback, id) };
  }
}

function* askingSlips(askWhen: Condition | undefined, questions: Questions): Generator<Slip> {
  if (!askWhen) return;
  const path = ['askWhen'];
  yield { kind: 'always-asked', path, value: undefined, what: goes('askWhen') };
  const not = { not: askWhen };
  yield { kind: 'negated', path, value: not, what: becomes('askWhen', not) };
  yield* under(path, conditionSlips(askWhen, questions));
}

type Options = Extract<QuestionSource, { options: unknown }>['options'];

/** Two answers that stand side by side can trade their ids; all else of them stays where it is. */
function* optionSlips(options: Options): Generator<Slip> {
  for (const [index, option] of options.entries()) {
    const next = options[index + 1];
    if (next) {
      const value = options.map((other) => {
        if (other === option) return { ...option, id: next.id };
        return other === next ? { ...next, id: option.id } : other;
      });
      const what = {
        nl: `${option.id} en ${next.id} wisselen van plaats`,
        en: `${option.id} and ${next.id} trade places`,
      };
      yield { kind: 'answers-swapped', path: [], value, what };
    }
    if (!option.exclusive) continue;
    const what = goes('exclusive');
    yield { kind: 'not-exclusive', path: [index, 'exclusive'], value: undefined, what };
  }
}
