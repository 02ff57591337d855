import type { Answers } from '../pack/answers.ts';
import type { Pack } from '../pack/pack.ts';
import { adviceFor } from './advise.ts';
import { type Assessment, type Triage, weigh } from './assessment.ts';
import { type RuleBook, ruleBookOf } from './rule-book.ts';
import type { Facts } from './rule-set.ts';
import { expectedLength, type Progress, startingPoint, walkTopic } from './walk.ts';

/**
 * Turns answers into meaning: which questions are asked, whether the check ends, the outcome, the
 * reasons and the advice. The one function behind the element, the command line and the cases.
 *
 * @param answers may be of part of the questions, or of questions that this visitor is not asked.
 * @throws when the rules engine rejects; a caller then sends the visitor to a human.
 */
export async function assess(pack: Pack, answers: Answers): Promise<Assessment> {
  const found = await triageOf(pack, answers);
  return advised(pack, found, found.outcome.id);
}

/** What was found, with the advice and plans for an outcome; with none for null or an open question. */
export async function advised(
  pack: Pack,
  { facts, ...triage }: Found,
  outcome: string | null,
): Promise<Assessment> {
  if (!triage.complete || outcome === null) {
    return { ...triage, advice: [], plan: { week: null, programmes: [] } };
  }
  return { ...triage, ...(await adviceFor(pack, ruleBookOf(pack), facts, outcome)) };
}

/** What `assess` knows of the outcome, and the facts that it rests on. */
export type Found = Triage & { facts: Facts };

/** The same as `assess`, without advice and plans. */
export async function triageOf(pack: Pack, answers: Answers): Promise<Found> {
  const book = ruleBookOf(pack);
  const { facts, asked, complete, stopping } = await takeThrough(pack, book, answers);
  const ordinary = await book.ordinary.fired(facts);
  const rules = pack.rules.filter(({ name }) => stopping.has(name) || ordinary.has(name));
  const { outcome, reasons, also } = weigh(pack, rules);
  const { ends } = outcome;
  return {
    facts,
    asked,
    complete,
    expected: complete ? asked.length : await expectedLength(pack, book, answers, ends),
    outcome,
    ends,
    reasons,
    also,
    fired: rules.map(({ name }) => name),
  };
}

interface Stop extends Progress {
  complete: boolean;
  /** The rules that are true of those that may end the check early. */
  stopping: ReadonlySet<string>;
}

/** The questions of each topic in turn, until one is open or an outcome ends the check. */
async function takeThrough(pack: Pack, book: RuleBook, answers: Answers): Promise<Stop> {
  const progress = startingPoint(pack);
  let stop: Stop = { ...progress, complete: true, stopping: new Set() };
  for (const topic of pack.topics) {
    const complete = await walkTopic(topic, book, progress, ({ id }) => answers[id]);
    if ((await book.emergency.fired(progress.facts)).size > 0) {
      const end = await endOfCheck(book, progress);
      return { ...end, complete: true, stopping: await book.stopping.fired(end.facts) };
    }
    stop = { ...progress, complete, stopping: await book.stopping.fired(progress.facts) };
    if (!complete || stop.stopping.size > 0) break;
  }
  return stop;
}

/** How far the visitor came: up to the first answer with which an emergency was certain. */
async function endOfCheck({ emergency }: RuleBook, { facts, asked }: Progress): Promise<Progress> {
  const end: Progress = { facts: new Map([...facts.keys()].map((id) => [id, null])), asked: [] };
  for (const id of asked) {
    end.asked.push(id);
    end.facts.set(id, facts.get(id) ?? null);
    if ((await emergency.fired(end.facts)).size > 0) break;
  }
  return end;
}
