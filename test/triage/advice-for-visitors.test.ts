import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Answers } from '../../src/pack/answers.ts';
import { placeholdersIn } from '../../src/pack/placeholders.ts';
import { assess } from '../../src/triage/assess.ts';
import type { Assessment } from '../../src/triage/assessment.ts';
import { groupAdvice, urgentAdvice } from '../../src/triage/group-advice.ts';
import { thePack, theSource } from '../support/the-pack.ts';
import { introduce, type Visitor, visitorFrom } from '../support/visitors.ts';

/** So that each of them finishes the check, kinds that stop half-way or answer too much are left out. */
const visitors: Visitor[] = Array.from({ length: 3000 }, (_, seed) =>
  visitorFrom(theSource(), seed),
)
  .filter(({ kind }) => kind !== 'stopped half-way' && kind !== 'also answered what is not asked')
  .slice(0, 2000);

describe('2,000 visitors who finish the check', () => {
  const told: { visitor: Visitor; answers: Answers; assessment: Assessment }[] = [];

  before(async () => {
    for (const visitor of visitors) {
      const { answers } = visitor;
      told.push({ visitor, answers, assessment: await assess(thePack(), answers) });
    }
  });

  it('are 2,000', () => {
    assert.equal(told.length, 2000);
    assert.ok(told.every(({ assessment }) => assessment.complete));
  });

  it('each get at least 3 items in sight', () => {
    for (const { visitor, answers, assessment } of told) {
      const { open, urgent } = inSight(answers, assessment);
      assert.ok(urgent + open.flat().length >= 3, introduce(visitor));
    }
  });

  it('each get no more of priority 2 in sight than the pack opens: 5 in the first group, 3 in others', () => {
    for (const { visitor, answers, assessment } of told) {
      const sections = groupAdvice(thePack(), answers, assessment.advice).filter(
        ({ group }) => group.place === 'advice',
      );
      const reason = answers.reason;
      for (const { group, open, folded } of sections) {
        const limit = group.firstFor?.answer === reason ? 5 : 3;
        assert.ok(open.length <= limit, `${group.id}: ${introduce(visitor)}`);
        const isAlone = open.length === 1 && folded.every(({ priority }) => priority > 2);
        assert.ok(isAlone || open.every(({ priority }) => priority === 2));
        assert.ok(open.length > 0, `${group.id} has nothing in sight: ${introduce(visitor)}`);
      }
      const first = thePack().adviceGroups.find(({ firstFor }) => firstFor?.answer === reason);
      const at = sections.findIndex(({ group }) => group.id === first?.id);
      assert.ok(at <= 0, `what fits the reason does not come first: ${introduce(visitor)}`);
    }
  });

  it('each find every piece of their advice once on the page', () => {
    for (const { visitor, answers, assessment } of told) {
      const shown = everywhere(answers, assessment);
      assert.deepEqual(
        shown.sort(),
        assessment.advice.map(({ rule }) => rule).sort(),
        introduce(visitor),
      );
    }
  });

  it('never get two items that contradict each other', () => {
    const met = new Set<string>();
    for (const { assessment, visitor } of told) {
      const rules = new Set(assessment.advice.map(({ rule }) => rule));
      for (const { items } of theSource().contradictions) {
        assert.ok(!items.every((item) => rules.has(item)), `${items}: ${introduce(visitor)}`);
        for (const item of items) if (rules.has(item)) met.add(item);
      }
    }
    assert.ok(met.size > 10, 'hardly any of these items was met: this proves nothing');
  });

  it('never meet a placeholder that was not filled in, or a piece of advice that is dropped for it', () => {
    let filled = 0;
    for (const { assessment } of told) {
      for (const { title, text } of assessment.advice) {
        assert.deepEqual(placeholdersIn(title + text), []);
      }
      filled += assessment.advice.filter(({ rule }) => withPlaceholder.has(rule)).length;
    }
    assert.ok(filled > 20, `only ${filled} items had one`);
  });

  it('get the same items and plan in Dutch and in English', async () => {
    for (const { visitor, answers, assessment } of told) {
      const english = await assess(thePack('en'), answers);
      assert.deepEqual(english.advice.map(inShort), assessment.advice.map(inShort));
      assert.equal(english.plan.week?.name, assessment.plan.week?.name, introduce(visitor));
      assert.deepEqual(
        english.plan.programmes.map(({ name }) => name),
        assessment.plan.programmes.map(({ name }) => name),
      );
    }
  });

  it('get a week only with the advice it belongs to, and a programme with its item', () => {
    const items: Record<string, string> = {
      'strength-7': 'schedule-strength',
      'split-5': 'schedule-split',
      'full-body-3': 'schedule-full-body',
      'endurance-7': 'schedule-endurance',
      'classes-7': 'schedule-classes',
    };
    const seen = new Set<string>();
    for (const { visitor, assessment } of told) {
      const rules = assessment.advice.map(({ rule }) => rule);
      const { week, programmes } = assessment.plan;
      if (week) seen.add(week.name);
      const item = week && items[week.name];
      if (item) assert.ok(rules.includes(item), `${week.name}: ${introduce(visitor)}`);
      const expected = rules.filter((rule) => /^dg-(?!measure)/.test(rule));
      assert.deepEqual(
        programmes.map(({ name }) => name.replace('programme-', 'dg-')).sort(),
        expected.sort(),
        introduce(visitor),
      );
    }
    assert.ok(seen.size >= 5, `only met ${[...seen]}`);
  });
});

const withPlaceholder = new Set(
  thePack()
    .advice.filter(({ event }) => placeholdersIn(event.params.title + event.params.text).length > 0)
    .map(({ name }) => name),
);

const inShort = ({ rule, priority }: { rule: string; priority: number }) => `${rule} ${priority}`;

function inSight(answers: Answers, { advice }: Assessment) {
  const places = ['now', 'safety-net', 'advice'] as const;
  return {
    urgent: places.flatMap((place) => urgentAdvice(thePack(), advice, place)).length,
    open: groupAdvice(thePack(), answers, advice).map(({ open }) => open),
  };
}

function everywhere(answers: Answers, { advice }: Assessment): string[] {
  const places = ['now', 'safety-net', 'advice'] as const;
  return [
    ...places.flatMap((place) => urgentAdvice(thePack(), advice, place)),
    ...groupAdvice(thePack(), answers, advice).flatMap(({ open, folded }) => [...open, ...folded]),
  ].map(({ rule }) => rule);
}
