import type { Condition } from '../../pack/condition.schema.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import type { QuestionSource } from '../../pack/question.schema.ts';
import { endingQuestions } from './ending-questions.ts';

/** Questions of one topic that follow one another and are asked under the same condition. */
export interface Step {
  questions: QuestionSource[];
  /** Undefined where they are always asked within their topic. */
  askWhen: Condition | undefined;
}

/** A topic, and the outcomes that may end the check there. */
export interface FlowTopic {
  id: string;
  title: PackSource['topics'][number]['title'];
  askWhen: Condition | undefined;
  steps: Step[];
}

/** An outcome that ends the check before its last question. */
export interface EarlyEnd {
  outcome: string;
  /** The questions with whose answer it may become certain. */
  after: string[];
  /** Whether it ends the check at once, or when the topic of that question is done. */
  at: 'question' | 'topic';
}

/** The questionnaire as a reviewer follows it: topics in order, steps in order, and where it may stop. */
export interface Flow {
  topics: FlowTopic[];
  ends: EarlyEnd[];
}

export function flowOf(source: PackSource): Flow {
  return {
    topics: source.topics.map(({ id, title, askWhen, questions }) => ({
      id,
      title,
      askWhen,
      steps: stepsOf(questions),
    })),
    ends: [...source.outcomes].reverse().flatMap(({ id, ends }): EarlyEnd[] => {
      if (ends === null) return [];
      const rules = source.rules.filter(({ event }) => event.params.outcome === id);
      const after = endingQuestions(source, rules);
      return [{ outcome: id, after, at: ends === 'now' ? 'question' : 'topic' }];
    }),
  };
}

function stepsOf(questions: readonly QuestionSource[]): Step[] {
  const steps: Step[] = [];
  for (const question of questions) {
    const last = steps.at(-1);
    const isSame = last && JSON.stringify(last.askWhen) === JSON.stringify(question.askWhen);
    if (isSame) last.questions.push(question);
    else steps.push({ questions: [question], askWhen: question.askWhen });
  }
  return steps;
}
