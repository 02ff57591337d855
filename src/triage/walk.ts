import type { Answer, Answers } from '../pack/answers.ts';
import type { Outcome, Pack, Question, Topic } from '../pack/pack.ts';
import { questionsOf } from '../pack/questions.ts';
import type { RuleBook } from './rule-book.ts';

/** Where a visitor stands: what counts of the answers so far, and what was asked, in order. */
export interface Progress {
  facts: Map<string, Answer>;
  asked: string[];
}

/** Nobody has been asked anything: every question is a fact, since a missing one stops the engine. */
export function startingPoint(pack: Pack): Progress {
  return { facts: new Map(questionsOf(pack).map(({ id }) => [id, null])), asked: [] };
}

/**
 * Takes a visitor through a topic, as far as there are answers; an answer to a question that is not
 * asked does not count.
 *
 * @returns whether every question that is asked has an answer, or may go without.
 */
export async function walkTopic(
  topic: Topic,
  { asking }: RuleBook,
  { facts, asked }: Progress,
  answerTo: (question: Question) => Answer | undefined,
): Promise<boolean> {
  const isAsked = async (what: Topic | Question) =>
    (await asking.get(what)?.fired(facts))?.size !== 0;
  if (!(await isAsked(topic))) return true;
  for (const question of topic.questions) {
    if (!(await isAsked(question))) continue;
    asked.push(question.id);
    const answer = answerTo(question) ?? null;
    if (answer === null && !isOptional(question)) return false;
    facts.set(question.id, answer);
  }
  return true;
}

/**
 * About how many questions a visitor will have answered, as far as can be told: with none of the
 * signs, and the usual answer to what is still open.
 *
 * @param ends whether an outcome is already certain that ends the check after this topic.
 */
export async function expectedLength(
  pack: Pack,
  book: RuleBook,
  answers: Answers,
  ends: Outcome['ends'],
): Promise<number> {
  const progress = startingPoint(pack);
  let isOpen = false;
  const answerTo = (question: Question) => {
    isOpen ||= answers[question.id] === undefined;
    return answers[question.id] ?? usualAnswer(question);
  };
  for (const topic of pack.topics) {
    await walkTopic(topic, book, progress, answerTo);
    if (ends && isOpen) break;
  }
  return progress.asked.length;
}

const isOptional = (question: Question): boolean =>
  question.type === 'number' && !!question.optional;

function usualAnswer(question: Question): Answer {
  switch (question.type) {
    case 'single':
      return (question.options.find(({ usual }) => usual) ?? question.options[0])?.id ?? null;
    case 'multi':
      return [
        (question.options.find((option) => option.exclusive) ?? question.options[0])?.id ?? '',
      ];
    default:
      return question.min;
  }
}
