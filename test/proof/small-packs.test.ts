import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answer, Answers } from '../../src/pack/answers.ts';
import { forVisitors } from '../../src/pack/for-visitors.ts';
import { localise } from '../../src/pack/localise.ts';
import type { Pack } from '../../src/pack/pack.ts';
import type { PackSource } from '../../src/pack/pack-source.ts';
import type { QuestionSource } from '../../src/pack/question.schema.ts';
import { questionsOf } from '../../src/pack/questions.ts';
import { signsOf } from '../../src/proof/answered.ts';
import { changesIn } from '../../src/proof/changes.ts';
import { encode } from '../../src/proof/encode.ts';
import { type Formula, Formulas, truthIn } from '../../src/proof/formula.ts';
import { pairsMadeLighter } from '../../src/proof/never-lighter.ts';
import { ticksFor } from '../../src/proof/reading-time.ts';
import { answersIn, smallestVisitor } from '../../src/proof/smallest-visitor.ts';
import { Z3Solver } from '../../src/proof/z3.ts';
import { assess } from '../../src/triage/assess.ts';
import type { Assessment } from '../../src/triage/assessment.ts';
import { randomFrom } from '../support/random.ts';
import { randomPack } from '../support/random-pack.ts';

const packs = 300;
const visitorsPerPack = 40;
const tinyPacks = 30;
const packOf = (source: PackSource) => localise(forVisitors(source), 'nl');

/** Every answer that a question can get. */
function everyAnswerTo(question: QuestionSource): Answer[] {
  if (question.type === 'single') return question.options.map(({ id }) => id);
  if (question.type !== 'multi') {
    const { min, max } = question;
    const numbers = Array.from({ length: max - min + 1 }, (_, at) => min + at);
    return question.type === 'number' && question.optional ? [null, ...numbers] : numbers;
  }
  const signs = signsOf(question).map(({ id }) => id);
  const sets: string[][] = [[]];
  for (const id of signs) sets.push(...sets.map((set) => [...set, id]));
  const some: Answer[] = sets.filter((set) => set.length > 0);
  return [...some, ...question.options.filter(({ exclusive }) => exclusive).map(({ id }) => [id])];
}

/** What is told of a visitor, by json-rules-engine or by the formulas. */
interface Told {
  asked: string[];
  outcome: string;
  fired: string[];
  advice: string[];
}

const toldBy = ({ asked, outcome, fired, advice }: Assessment): Told => ({
  asked,
  outcome: outcome.id,
  fired,
  advice: advice.map(({ rule }) => rule),
});

/** Speaks of all visitors of a pack in formulas, made once. */
function formulasOf(source: PackSource, formulas = new Formulas()) {
  const encoding = encode(formulas, source);
  const asked = [...encoding.questions].map(([id, answer]) => [id, answer.asked] as const);
  const hears = source.outcomes.map(({ id }) => [id, encoding.hears(id)] as const);
  const advice = source.advice.map(
    ({ name, conditions }) => [name, encoding.holds(conditions)] as const,
  );
  const told = (answers: Answers): Told & { isVisitor: boolean } => {
    const isTrue = truthIn(encoding.variablesOf(answers));
    const those = (named: Iterable<readonly [string, Formula]>) =>
      [...named].filter(([, formula]) => isTrue(formula)).map(([name]) => name);
    return {
      asked: those(asked),
      outcome: those(hears).join(' and '),
      fired: those(encoding.fired),
      advice: those(advice),
      isVisitor: isTrue(encoding.visitors),
    };
  };
  return { encoding, told };
}

const wrong: string[] = [];
const operators = new Set<string>();
const met = { outcomes: new Set<string>(), early: 0, unasked: 0 };
for (let seed = 1; seed <= packs; seed++) {
  const source = randomPack(seed);
  for (const [operator] of JSON.stringify(source).matchAll(/(?<="operator":")[^"]+/g))
    operators.add(operator);
  const pack = packOf(source);
  const { told } = formulasOf(source);
  const random = randomFrom(seed);
  const questions = questionsOf(source);
  for (let visitor = 0; visitor < visitorsPerPack; visitor++) {
    const answers = Object.fromEntries(
      questions.map((question) => [question.id, random.oneOf(everyAnswerTo(question))]),
    );
    const assessment = await assess(pack, answers);
    const expected = { ...toldBy(assessment), isVisitor: true };
    met.outcomes.add(expected.outcome);
    if (assessment.ends) met.early += 1;
    if (expected.asked.length < questions.length) met.unasked += 1;
    const said = told(answers);
    if (JSON.stringify(said) === JSON.stringify(expected)) continue;
    wrong.push(`pack ${seed} ${JSON.stringify({ answers, said, expected })}`);
  }
}

/** Z3 against every visitor of a tiny pack, one by one. */
const solver = await Z3Solver.start();
const amiss: string[] = [];
const shown = { heard: 0, unheard: 0, lighter: 0, notLighter: 0 };
for (let seed = 1; seed <= tinyPacks; seed++) {
  const source = randomPack(seed, [3, 4]);
  const formulas = new Formulas();
  const { encoding } = formulasOf(source, formulas);
  const pack = packOf(source);
  const everyone = await everyVisitorOf(source, pack);
  const hold = (what: string, found: unknown, expected: unknown) => {
    if (JSON.stringify(found) === JSON.stringify(expected)) return;
    amiss.push(`pack ${seed} ${what}: ${JSON.stringify({ found, expected })}`);
  };
  for (const { id } of source.outcomes) {
    const hearers = everyone.filter(({ told }) => told.outcome === id);
    const found = await smallestVisitor(solver, formulas, source, encoding, encoding.hears(id));
    if (!found) {
      hold(`who hears ${id}`, 0, hearers.length);
      shown.unheard += 1;
      continue;
    }
    shown.heard += 1;
    const visitor = await visitorOf(source, pack, answersIn(encoding, found));
    hold('the outcome', visitor.told.outcome, id);
    const signs = Math.min(...hearers.map((other) => other.signs));
    const unusual = Math.min(
      ...hearers.filter((other) => other.signs === signs).map((other) => other.unusual),
    );
    hold(`the plainest who hears ${id}`, [visitor.signs, visitor.unusual], [signs, unusual]);
  }
  const longest = await solver.within(() => {
    solver.assume(encoding.visitors);
    const weights = questionsOf(source).map(
      (question) =>
        [
          encoding.questions.get(question.id)?.asked ?? formulas.false,
          ticksFor(question, 'nl'),
        ] as const,
    );
    return solver.greatest(weights);
  });
  hold('the longest visit', longest?.sum, Math.max(...everyone.map(({ ticks }) => ticks)));
  for (const change of changesIn(formulas, source)) {
    const { pairs } = pairsMadeLighter(formulas, source, encoding, change);
    const found = await solver.solve(formulas.and(encoding.visitors, formulas.or(...pairs)));
    const expected = addingMakesLighter(source, everyone, change.question);
    hold(`one more of ${change.question} makes lighter`, found !== null, expected);
    if (expected) shown.lighter += 1;
    else shown.notLighter += 1;
  }
}
solver.stop();

interface Visitor {
  answers: Answers;
  told: Told;
  signs: number;
  unusual: number;
  ticks: number;
}

async function visitorOf(source: PackSource, pack: Pack, answers: Answers): Promise<Visitor> {
  const told = toldBy(await assess(pack, answers));
  const asked = questionsOf(source).filter(({ id }) => told.asked.includes(id));
  const signs = asked.flatMap((question) => {
    const chosen = [answers[question.id]].flat();
    return question.type === 'multi'
      ? signsOf(question).filter(({ id }) => chosen.includes(id))
      : [];
  });
  const unusual = asked.filter((question) => {
    if (question.type === 'scale') return answers[question.id] !== question.min;
    const usual = question.type === 'single' && question.options.find((option) => option.usual);
    return usual && answers[question.id] !== usual.id;
  });
  const ticks = asked.reduce((sum, question) => sum + ticksFor(question, 'nl'), 0);
  return { answers, told, signs: signs.length, unusual: unusual.length, ticks };
}

/** Every way to answer every question, asked or not. */
async function everyVisitorOf(source: PackSource, pack: Pack): Promise<Visitor[]> {
  const everyone = questionsOf(source).reduce<Answers[]>(
    (before, question) =>
      before.flatMap((answers) =>
        everyAnswerTo(question).map((answer) => ({ ...answers, [question.id]: answer })),
      ),
    [{}],
  );
  return Promise.all(everyone.map((answers) => visitorOf(source, pack, answers)));
}

/** Whether two visitors differ in one sign only, and the one with more of them hears something lighter. */
function addingMakesLighter(
  { outcomes, topics }: PackSource,
  everyone: readonly Visitor[],
  id: string,
): boolean {
  const rank = ({ told }: Visitor) => outcomes.findIndex((outcome) => outcome.id === told.outcome);
  const question = questionsOf({ topics }).find((one) => one.id === id);
  if (question?.type !== 'multi') throw new Error(`${id} has no signs`);
  const key = (answers: Answers) =>
    JSON.stringify(questionsOf({ topics }).map((one) => answers[one.id]));
  const byAnswers = new Map(everyone.map((visitor) => [key(visitor.answers), visitor]));
  const ids = signsOf(question).map((sign) => sign.id);
  return everyone.some((visitor) => {
    if (!visitor.told.asked.includes(id)) return false;
    const chosen = ids.filter((sign) => [visitor.answers[id]].flat().includes(sign));
    return ids
      .filter((sign) => !chosen.includes(sign))
      .some((sign) => {
        const more = ids.filter((one) => one === sign || chosen.includes(one));
        const other = byAnswers.get(key({ ...visitor.answers, [id]: more }));
        if (!other) throw new Error('a visitor is missing');
        return rank(other) < rank(visitor);
      });
  });
}

describe(`${packs} small random packs`, () => {
  it('hold every operator and every outcome, end early and leave questions out', () => {
    assert.equal(operators.size, 10);
    assert.equal(met.outcomes.size, 7);
    assert.ok(met.early > 1000 && met.unasked > 1000, JSON.stringify(met));
  });

  it('mean in formulas what json-rules-engine makes of them', () => {
    assert.deepEqual(wrong.slice(0, 3), [], `${wrong.length} visitors`);
  });
});

describe(`${tinyPacks} tiny random packs, against every visitor one by one`, () => {
  it('hold outcomes that somebody hears and nobody hears, and signs that do and do not make lighter', () => {
    assert.ok(
      Object.values(shown).every((times) => times > 5),
      JSON.stringify(shown),
    );
  });

  it('have the plainest visitor, the longest visit and the changes that Z3 finds', () => {
    assert.deepEqual(amiss.slice(0, 3), [], `${amiss.length} times`);
  });
});
