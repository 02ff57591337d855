import type { Answers } from '../pack/answers.ts';
import type { ChoiceQuestion, Outcome, Pack } from '../pack/pack.ts';
import { questionsOf, signsOf } from '../pack/questions.ts';
import { triageOf } from './assess.ts';
import { type Complaint, seriousnessOf } from './assessment.ts';
import { ruleBookOf } from './rule-book.ts';

/** Signs that a visitor does not have, and what each of them would make of the advice. */
export interface Change {
  outcome: Outcome;
  signs: Sign[];
}

interface Sign {
  question: string;
  answer: string;
}

/**
 * What would make the outcome more serious, worked out and not written: the answers on each complaint are
 * assessed anew with each sign added. The most serious comes first.
 *
 * A sign that comes is new, even where the complaint is old: it counts for the most serious of what the
 * rules make of it as it is, and as something new (`newSigns` of the pack). One that opens new questions
 * counts for what it does by itself.
 *
 * @param outcome what the visitor heard.
 */
export async function signsForTheWorse(
  pack: Pack,
  complaints: readonly Complaint[],
  outcome: Outcome,
): Promise<Change[]> {
  if (outcome === pack.outcomes.at(-1)) return [];
  const rank = (id: string) => seriousnessOf(pack, id);
  const changes = new Map(pack.outcomes.map((worse) => [worse, new Map<string, Sign>()]));
  for (const { answers, assessment } of complaints) {
    const starts = await startsFrom(pack, answers);
    for (const question of questionsOf(pack)) {
      if (question.type !== 'multi' || !assessment.asked.includes(question.id)) continue;
      for (const { id } of signsOf(question, answers).others) {
        const worst = Math.max(...(await outcomesOf(pack, starts, question, id)).map(rank));
        const worse = pack.outcomes[worst];
        // Without urgency it is a habit to work on, and no sign to call about.
        if (!worse || worst <= rank(outcome.id) || worse.urgency === 'none') continue;
        changes.get(worse)?.set(`${question.id} ${id}`, { question: question.id, answer: id });
      }
    }
  }
  return tellEachOnce(changes);
}

/** Answers that a sign is added to, and what is asked for without it. */
interface Start {
  answers: Answers;
  before: ReadonlyMap<string, string>;
}

/** The answers as they are, and as they would be about something new. */
function startsFrom(pack: Pack, given: Answers): Promise<Start[]> {
  const isGiven = ([id]: [string, string]) => Object.hasOwn(given, id);
  const ways = pack.newSigns.as.map((way) => Object.entries(way).filter(isGiven));
  // Who has no such answers, or has just these, would be assessed twice for nothing.
  const others = ways.filter((way) => way.some(([id, answer]) => given[id] !== answer));
  return Promise.all(
    [[], ...others].map(async (way) => {
      const answers = { ...given, ...Object.fromEntries(way) };
      return { answers, before: await askedFor(pack, answers) };
    }),
  );
}

/** The outcomes that a new sign asks for. */
async function outcomesOf(
  pack: Pack,
  starts: readonly Start[],
  question: ChoiceQuestion,
  sign: string,
): Promise<string[]> {
  // Dozens of assessments in a row would keep a phone from answering a tap.
  await new Promise((resolve) => setTimeout(resolve));
  const found: string[] = [];
  for (const { answers, before } of starts) {
    const chosen = signsOf(question, answers).chosen.map(({ id }) => id);
    const after = await askedFor(pack, { ...answers, [question.id]: [...chosen, sign] });
    for (const [rule, outcome] of after) if (!before.has(rule)) found.push(outcome);
  }
  return found;
}

/** The outcomes that these answers ask for, by what asks: a rule, or a place among those of new signs. */
async function askedFor(pack: Pack, answers: Answers): Promise<ReadonlyMap<string, string>> {
  const { facts, reasons } = await triageOf(pack, answers);
  const least = await ruleBookOf(pack).newSigns.fired(facts);
  const { atLeast } = pack.newSigns;
  return new Map([
    ...reasons.map(({ rule, outcome }) => [rule, outcome] as const),
    ...[...least].map((at) => [at, atLeast[Number(at)]?.outcome ?? pack.fallback] as const),
  ]);
}

/** The most serious first; of two complaints one sign may be asked twice. */
function tellEachOnce(changes: ReadonlyMap<Outcome, ReadonlyMap<string, Sign>>): Change[] {
  const told = new Set<string>();
  return [...changes]
    .reverse()
    .map(([outcome, signs]) => {
      const others = [...signs].filter(([key]) => !told.has(key));
      for (const [key] of others) told.add(key);
      return { outcome, signs: others.map(([, sign]) => sign) };
    })
    .filter(({ signs }) => signs.length > 0);
}
