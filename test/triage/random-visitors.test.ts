import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assess } from '../../src/triage/assess.ts';
import type { Assessment } from '../../src/triage/assessment.ts';
import { Findings } from '../support/findings.ts';
import { formulaReader } from '../support/formulas.ts';
import { holds, interpret, seriousness, type Verdict } from '../support/interpreter.ts';
import { secondsFor } from '../support/reading-time.ts';
import { thePack, theSource } from '../support/the-pack.ts';
import { introduce, type Visitor, visitorFrom } from '../support/visitors.ts';

/** One in six stops half-way: of the others more than 20,000 are held against the formulas of the proof. */
const count = 24_500;
const firstSeed = Number(process.env.SEED ?? 1);
const secondsAtMost = 180;

interface Visit {
  visitor: Visitor;
  assessment: Assessment;
  verdict: Verdict;
}

const source = theSource();
const formulasSay = formulaReader(source);
const pack = thePack('nl');
const guarantees = source.guarantees.filter((guarantee) => guarantee.kind === 'outcome');

const findings = new Findings<Visit>(
  {
    'is asked what the interpreter asks, and is finished when it says so': (visit) => {
      const { asked, complete } = visit.assessment;
      assert.deepEqual({ asked, complete }, pick(visit.verdict, 'asked', 'complete'));
    },
    'fires the rules that the interpreter fires': ({ assessment, verdict }) =>
      assert.deepEqual(assessment.fired, verdict.fired),
    'hears the outcome of the interpreter, and other routes beside it': (visit) => {
      const { outcome, ends, also } = visit.assessment;
      assert.deepEqual(
        { outcome: outcome.id, ends, also: also.map(({ id }) => id) },
        pick(visit.verdict, 'outcome', 'ends', 'also'),
      );
    },
    'gets the advice of the interpreter, in its order': ({ assessment, verdict }) =>
      assert.deepEqual(
        assessment.advice.map(({ rule }) => rule),
        verdict.advice,
      ),
    'is read by the formulas of the proof as json-rules-engine decides, once finished': ({
      visitor,
      assessment,
    }) => {
      if (!assessment.complete) return;
      const { asked, outcome, fired, advice } = assessment;
      const given = new Set(advice.map(({ rule }) => rule));
      assert.deepEqual(formulasSay(visitor.answers), {
        isVisitor: true,
        asked,
        outcome: [outcome.id],
        fired,
        advice: pack.advice.map(({ name }) => name).filter((name) => given.has(name)),
      });
    },
    'meets every guarantee about the outcome': ({ assessment, verdict }) => {
      if (!assessment.complete) return;
      const facts = { ...verdict.facts, outcome: verdict.outcome };
      const rank = seriousness(source, assessment.outcome.id);
      for (const { id, when, atLeast, atMost, exactly } of guarantees) {
        if (!holds(when, facts, source.conditions)) continue;
        const bounds = { low: atLeast ?? exactly, high: atMost ?? exactly };
        const kept =
          (!bounds.low || rank >= seriousness(source, bounds.low)) &&
          (!bounds.high || rank <= seriousness(source, bounds.high));
        assert.ok(kept, `${id} is broken: the outcome is ${assessment.outcome.id}`);
      }
    },
    'never meets the fallback when finished': ({ assessment: { complete, fired } }) =>
      assert.ok(!complete || fired.length > 0, 'no rule fired'),
    'reads reasons that each rest on a source': ({ assessment }) => {
      for (const { rule, text, sources } of assessment.reasons) {
        assert.ok(text.length > 0 && sources.length > 0, rule);
        for (const key of sources) assert.ok(pack.sources[key], `${rule} rests on ${key}`);
      }
    },
    'reads the reasons of the most serious outcome first': ({ assessment, verdict }) => {
      const outcomes = [...source.outcomes].reverse();
      const heaviestFirst = outcomes.flatMap(({ id }) =>
        source.rules.filter(
          ({ name, event }) => event.params.outcome === id && verdict.fired.includes(name),
        ),
      );
      assert.deepEqual(
        assessment.reasons.map(({ rule }) => rule),
        heaviestFirst.map(({ name }) => name),
      );
    },
    [`reads and answers all questions within ${secondsAtMost} seconds`]: ({ assessment }) => {
      for (const language of ['nl', 'en'] as const) {
        const seconds = secondsFor(assessment.asked, language);
        assert.ok(seconds <= secondsAtMost, `${seconds} seconds in ${language}`);
      }
    },
    'is never told to expect fewer questions than there were': ({ assessment }) => {
      const { expected, asked, complete } = assessment;
      assert.ok(complete ? expected === asked.length : expected >= asked.length, `${expected}`);
    },
  },
  ({ visitor }) => introduce(visitor),
);

let finished = 0;
const met = { outcomes: new Set<string>(), rules: new Set<string>(), advice: new Set<string>() };

// Before the first test is declared: from then on the runner tracks every promise, and the rules
// engine, which makes hundreds a visitor, takes three times as long.
for (let seed = firstSeed; seed < firstSeed + count; seed++) {
  const visitor = visitorFrom(source, seed);
  const assessment = await assess(pack, visitor.answers).catch((cause) => {
    throw new Error(introduce(visitor), { cause });
  });
  findings.look({ visitor, assessment, verdict: interpret(source, visitor.answers) });
  if (assessment.complete) {
    finished += 1;
    met.outcomes.add(assessment.outcome.id);
  }
  for (const name of assessment.fired) met.rules.add(name);
  for (const { rule } of assessment.advice) met.advice.add(rule);
}

describe(`each of ${count} random visitors (SEED=${firstSeed})`, () => {
  for (const title of findings.titles) it(title, () => findings.report(title));

  it('is one of a crowd of whom at least 20,000 finish', () =>
    assert.ok(finished >= 20_000, `${finished}`));

  it('is one of a varied crowd, who together with the example visitors met every rule and every advice', () => {
    assert.equal(met.outcomes.size, source.outcomes.length);
    const inCases = source.cases.flatMap(({ deciding, others }) => [...deciding, ...others]);
    assert.deepEqual(unmet(source.rules, new Set([...met.rules, ...inCases])), []);
    assert.deepEqual(unmet(source.advice, met.advice), []);
  });
});

function unmet(all: readonly { name: string }[], met: ReadonlySet<string>): string[] {
  return all.map(({ name }) => name).filter((name) => !met.has(name));
}

function pick<Key extends keyof Verdict>(verdict: Verdict, ...keys: Key[]) {
  return Object.fromEntries(keys.map((key) => [key, verdict[key]]));
}
