import type { Answers } from '../../pack/answers.ts';
import type { Condition } from '../../pack/condition.schema.ts';
import type { Found } from '../../triage/assess.ts';
import { clauseOf } from '../sentences/sentence-of.ts';
import type { Vocabulary } from '../sentences/vocabulary.ts';
import type { ExplainTexts } from './explain.texts.ts';
import type { Truth } from './truth.ts';

/** Why a question was asked, or was not. */
export interface Asking {
  question: string;
  topic: string;
  asked: boolean;
  /** Asked, and without the answer that the check waits for. */
  open: boolean;
  because: string;
  /** What was answered, as the visitor read it; undefined without an answer that was given. */
  answer: string | undefined;
}

/**
 * Every question in the order of the pack.
 *
 * @param truth of each `askWhen`, by the facts that were found.
 */
export function askingsOf(
  words: Vocabulary,
  answers: Answers,
  found: Found,
  truth: Truth,
  texts: ExplainTexts,
): Asking[] {
  const { topics } = words.source;
  const last = found.asked.at(-1);
  const lastTopic = topics.findIndex(({ questions }) => questions.some(({ id }) => id === last));
  // What comes after the end was never looked at, whether or not its `askWhen` holds.
  const stop = !found.complete
    ? texts.waiting(words.heading(last ?? ''))
    : found.ends && texts.ended(words.heading(last ?? ''), words.outcome(found.outcome.id));
  let isPast = false;
  return topics.flatMap((topic, at) =>
    topic.questions.map((question): Asking => {
      const { id, askWhen } = question;
      const asked = found.asked.includes(id);
      const isAfter = found.complete && found.ends !== 'now' ? at > lastTopic : isPast;
      isPast ||= id === last;
      const clause = (when: Condition) => clauseOf(words, when, 'subordinate');
      const because = () => {
        if (asked) {
          const all = [topic.askWhen, askWhen].filter((when) => when !== undefined);
          return all.length > 0 ? texts.when(clause({ all })) : texts.always;
        }
        if (stop && isAfter) return stop;
        if (topic.askWhen && !truth.get(topic.askWhen)) {
          return texts.topicOnlyWhen(words.quoted(topic.title), clause(topic.askWhen));
        }
        return askWhen ? texts.onlyWhen(clause(askWhen)) : texts.always;
      };
      const answer = words.given(id, answers[id] ?? null);
      const open = !found.complete && id === last;
      return { question: id, topic: topic.id, asked, open, because: because(), answer };
    }),
  );
}
