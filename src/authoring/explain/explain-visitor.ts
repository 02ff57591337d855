import type { Answers } from '../../pack/answers.ts';
import type { Condition } from '../../pack/condition.schema.ts';
import { outcomeFact } from '../../pack/condition.schema.ts';
import type { Pack } from '../../pack/pack.ts';
import { type Found, triageOf } from '../../triage/assess.ts';
import type { Vocabulary } from '../sentences/vocabulary.ts';
import { stepsTo } from './distance.ts';
import type { ExplainTexts } from './explain.texts.ts';
import { type Known, type Part, partOf } from './parts.ts';
import { type Asking, askingsOf } from './questions.ts';
import { truthOf } from './truth.ts';

/** A rule, advice or plan: what it has to say, when. */
export interface Explicable {
  kind: 'rule' | 'advice' | 'week' | 'programme';
  name: string;
  conditions: Condition;
  /** The outcome that a rule asks for. */
  outcome?: string;
}

export interface ExplainedRule extends Omit<Explicable, 'conditions'> {
  isTrue: boolean;
  /** How many comparisons would have to turn out otherwise; null where another question comes first. */
  steps: number | null;
  why: Part;
}

export interface Explanation {
  found: Found;
  askings: Asking[];
  rules: ExplainedRule[];
}

/** What was decided for a visitor, and why each rule was true or not. */
export async function explainVisitor(
  pack: Pack,
  words: Vocabulary,
  answers: Answers,
  rules: readonly Explicable[],
  texts: ExplainTexts,
): Promise<Explanation> {
  const { topics, conditions: named } = words.source;
  const found = await triageOf(pack, answers);
  // Advice is chosen when the check is finished; until then there is no outcome that it could read.
  const facts = new Map([...found.facts, [outcomeFact, found.complete ? found.outcome.id : null]]);
  const asking = topics
    .flatMap((topic) => [topic, ...topic.questions])
    .flatMap(({ askWhen }) => askWhen ?? []);
  const truth = await truthOf(
    [...asking, ...rules.map(({ conditions }) => conditions)],
    named,
    facts,
  );
  const askings = askingsOf(words, answers, found, truth, texts);
  const byQuestion = new Map(askings.map((entry) => [entry.question, entry]));
  const known: Known = { words, texts, facts, truth, askings: byQuestion };
  const isAsked = (fact: string) => byQuestion.get(fact)?.asked ?? false;
  return {
    found,
    askings,
    rules: rules.map(({ conditions, ...rule }) => {
      const steps = stepsTo(conditions, { truth, named, isAsked });
      return {
        ...rule,
        isTrue: steps === 0,
        steps: Number.isFinite(steps) ? steps : null,
        why: partOf(conditions, known),
      };
    }),
  };
}

/** Whether one other answer would make a rule true that some answer already speaks for. */
export const nearlyFired = ({ steps, why }: ExplainedRule): boolean =>
  steps === 1 && leavesOf(why).some(({ isTrue }) => isTrue);

const leavesOf = (part: Part): Part[] =>
  part.parts.length === 0 ? [part] : part.parts.flatMap(leavesOf);
