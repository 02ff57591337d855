import type { Pack } from '../pack/pack.ts';
import type { Answers } from './answers.ts';
import { type AdviceItem, type Assessment, weigh } from './assessment.ts';
import { type RuleBook, ruleBookOf } from './rule-book.ts';
import { expectedLength, type Progress, startingPoint, walkTopic } from './walk.ts';

/**
 * Turns answers into meaning: which questions are asked, whether the check ends, the outcome, the
 * reasons and the advice. The one function behind the element, the command line and the cases.
 *
 * @param answers may be of part of the questions, or of questions that this visitor is not asked.
 * @throws when the rules engine rejects; a caller then sends the visitor to a human.
 */
export async function assess(pack: Pack, answers: Answers): Promise<Assessment> {
  const book = ruleBookOf(pack);
  const { facts, asked, complete, stopping } = await takeThrough(pack, book, answers);
  const fired = inOrder(pack, [...stopping, ...(await book.ordinary.fired(facts))]);
  const { outcome, reasons, also } = weigh(pack, fired);
  return {
    asked,
    complete,
    expected: complete ? asked.length : await expectedLength(pack, book, answers),
    outcome,
    ends: outcome.ends,
    reasons,
    also,
    advice: complete ? await adviceFor(pack, book, facts, outcome.id) : [],
    fired,
  };
}

/** The questions of each topic in turn, until one is open or an outcome ends the check. */
async function takeThrough(pack: Pack, book: RuleBook, answers: Answers) {
  const progress = startingPoint(pack);
  let complete = true;
  let stopping: string[] = [];
  for (const topic of pack.topics) {
    complete = await walkTopic(topic, book, progress, ({ id }) => answers[id]);
    stopping = await book.stopping.fired(progress.facts);
    const { ends } = weigh(pack, stopping).outcome;
    if (ends === 'now') {
      const end = await endOfCheck(book, progress);
      return { ...end, complete: true, stopping: await book.stopping.fired(end.facts) };
    }
    if (!complete || (ends === 'after-topic' && stopping.length > 0)) break;
  }
  return { ...progress, complete, stopping };
}

/** How far the visitor came: up to the first answer with which an emergency was certain. */
async function endOfCheck({ emergency }: RuleBook, { facts, asked }: Progress): Promise<Progress> {
  const sofar: Progress = { facts: new Map([...facts.keys()].map((id) => [id, null])), asked: [] };
  for (const id of asked) {
    sofar.asked.push(id);
    sofar.facts.set(id, facts.get(id) ?? null);
    if ((await emergency.fired(sofar.facts)).length > 0) break;
  }
  return sofar;
}

async function adviceFor(
  pack: Pack,
  book: RuleBook,
  facts: Progress['facts'],
  outcome: string,
): Promise<AdviceItem[]> {
  const fired = new Set(await book.advice.fired(new Map([...facts, ['outcome', outcome]])));
  return pack.advice
    .filter(({ name }) => fired.has(name))
    .map(({ name, event }) => ({ rule: name, ...event.params }))
    .sort((a, b) => a.priority - b.priority);
}

function inOrder(pack: Pack, names: readonly string[]): string[] {
  const fired = new Set(names);
  return pack.rules.map(({ name }) => name).filter((name) => fired.has(name));
}
