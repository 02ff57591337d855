import assert from 'node:assert/strict';
import type { Answers } from '../../src/pack/answers.ts';
import type { Case } from '../../src/pack/case.schema.ts';
import { thePack, theSource } from '../support/the-pack.ts';

const none = {
  'emergency-signs': ['none'],
  'leg-signs': ['none'],
  'general-signs': ['none'],
  concerns: ['none'],
  'sleep-problems': ['none'],
};

/** Is asked of all three topics, and has no sign of anything. */
export const kneePain: Answers = {
  ...none,
  age: '18-49',
  reason: 'pain',
  region: 'knee',
  onset: 'gradual',
  duration: '1-6-weeks',
  course: 'improving',
  'pain-score': 3,
  limits: 'some',
  'sleep-hours': '7-9',
  'training-type': 'none',
  guidance: 'self',
};

/** The first question of each topic. */
export const firstOf = (topic: string): string => {
  const questions = thePack().topics.find(({ id }) => id === topic)?.questions;
  assert.ok(questions?.[0], topic);
  return questions[0].id;
};

export function aCase(like: (example: Case) => boolean): Case {
  const example = theSource().cases.find(like);
  assert.ok(example, 'there is no such case');
  return example;
}
