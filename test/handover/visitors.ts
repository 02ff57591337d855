import assert from 'node:assert/strict';
import type { Handover } from '../../src/handover/handover.ts';
import type { Answers } from '../../src/pack/answers.ts';
import type { Language } from '../../src/pack/pack.ts';
import { assess } from '../../src/triage/assess.ts';
import { thePack, theSource } from '../support/the-pack.ts';

/** What somebody takes along who answered like this, on 25 November 2026, a Wednesday. */
export async function handoverOf(
  all: readonly Answers[],
  language: Language = 'nl',
  date = new Date(2026, 10, 25, 9, 30),
): Promise<Handover> {
  const pack = thePack(language);
  const [first, ...rest] = await Promise.all(
    all.map(async (answers) => ({ answers, assessment: await assess(pack, answers) })),
  );
  assert.ok(first);
  return { pack, language, complaints: [first, ...rest], date };
}

export function answersOf(id: string): Answers {
  const found = theSource().cases.find((example) => example.id === id);
  assert.ok(found, `no case ${id}`);
  return found.answers;
}
