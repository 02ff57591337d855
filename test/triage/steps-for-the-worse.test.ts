import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answer, Answers } from '../../src/pack/answers.ts';
import type { Guarantee } from '../../src/pack/guarantee.schema.ts';
import type { QuestionSource } from '../../src/pack/question.schema.ts';
import { interpret, seriousness } from '../support/interpreter.ts';
import { theSource } from '../support/the-pack.ts';
import { knowsEverything } from '../support/visitors.ts';

const count = 2_000;
const firstSeed = Number(process.env.SEED ?? 1);
const source = theSource();
const questions = new Map(
  source.topics.flatMap((topic) => topic.questions).map((question) => [question.id, question]),
);

type Step = Extract<Guarantee, { kind: 'adding' | 'raising' | 'moving' }>;
const steps = source.guarantees.filter((guarantee) => isStep(guarantee));

const visitors = Array.from({ length: count }, (_, index) => {
  const answers = knowsEverything(source, firstSeed + index);
  return { seed: firstSeed + index, answers, before: interpret(source, answers) };
});

describe(`a step for the worse by ${count} random visitors (SEED=${firstSeed})`, () => {
  for (const step of steps) {
    it(`never makes the outcome lighter: ${step.kind} ${step.question} (${step.id})`, () => {
      let taken = 0;
      for (const { seed, answers, before } of visitors) {
        if (!before.asked.includes(step.question)) continue;
        for (const worse of worseThan(answers[step.question] ?? null, step)) {
          const after = interpret(source, { ...answers, [step.question]: worse });
          taken++;
          assert.ok(
            seriousness(source, after.outcome) >= seriousness(source, before.outcome),
            `visitor ${seed} goes from ${before.outcome} to ${after.outcome} on ` +
              `${step.question}: ${JSON.stringify(worse)}; ${onlyAsked(answers, before.asked)}`,
          );
        }
      }
      assert.ok(taken >= 20, `only ${taken} steps were taken`);
    });
  }
});

function isStep(guarantee: Guarantee): guarantee is Step {
  return ['adding', 'raising', 'moving'].includes(guarantee.kind);
}

/** The answers that are one step worse: one sign more, one point higher, one place along. */
function worseThan(answer: Answer, step: Step): Answer[] {
  if (step.kind === 'adding') return oneMore(answer, questions.get(step.question));
  if (step.kind === 'raising') {
    const question = questions.get(step.question);
    const max = question && 'max' in question ? question.max : Number.NEGATIVE_INFINITY;
    return typeof answer === 'number' && answer < max ? [answer + 1] : [];
  }
  const at = typeof answer === 'string' ? step.along.indexOf(answer) : -1;
  return at === -1 ? [] : step.along.slice(at + 1, at + 2);
}

function oneMore(answer: Answer, question: QuestionSource | undefined): Answer[] {
  if (question?.type !== 'multi' || !Array.isArray(answer)) return [];
  const signs = question.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  const chosen = answer.filter((id) => signs.includes(id));
  return signs.filter((id) => !chosen.includes(id)).map((id) => [...chosen, id]);
}

function onlyAsked(answers: Answers, asked: readonly string[]): string {
  return JSON.stringify(Object.fromEntries(asked.map((id) => [id, answers[id]])));
}
