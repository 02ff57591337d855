import { forVisitors } from '../pack/for-visitors.ts';
import type { Language } from '../pack/language.ts';
import { localise } from '../pack/localise.ts';
import type { PackSource } from '../pack/pack-source.ts';
import { nearest } from '../pack/problem.ts';
import { type ExplainTexts, explainTexts } from './explain/explain.texts.ts';
import {
  type Explanation,
  type Explicable,
  explainVisitor,
  nearlyFired,
} from './explain/explain-visitor.ts';
import { explanationText, type Sections } from './explain/print-explanation.ts';
import { loadPack } from './files/load-pack.ts';
import { mustBeIn } from './files/must-be-in.ts';
import { readAnswers } from './files/read-answers.ts';
import { CouldNotRun } from './problems/could-not-run.ts';
import { wrap } from './report/wrap.ts';
import { Vocabulary } from './sentences/vocabulary.ts';

interface Options {
  answers: string;
  rule?: string;
  all?: true;
  rules?: string;
  json?: true;
  lang: Language;
}

/** Tells of a visitor why each rule was true or not, and why each question was asked or not. */
export async function explainCommand(options: Options): Promise<void> {
  const { answers, rule, rules, json, lang } = options;
  const texts = explainTexts[lang];
  const source = await loadPack(rules, lang);
  mustBeIn(lang, source);
  const pack = localise(forVisitors(source), lang);
  const words = new Vocabulary(source, lang);
  const { visitors, isList } = await readAnswers(answers, pack, lang);
  const wanted = rule === undefined ? outcomeRules(source) : [named(source, rule, texts)];
  const explained: { explanation: Explanation; sections: Sections }[] = [];
  for (const visitor of visitors) {
    const explanation = await explainVisitor(pack, words, visitor, wanted, texts);
    explained.push({ explanation, sections: sectionsOf(explanation, options, texts) });
  }
  if (json) {
    const printed = explained.map(toJson);
    console.log(JSON.stringify(isList ? printed : printed[0], null, 2));
    return;
  }
  const told = explained.map(({ explanation, sections }) => {
    const shown = sections.reduce((sum, section) => sum + section.rules.length, 0);
    return explanationText(
      explanation,
      sections,
      rule !== undefined,
      wanted.length - shown,
      words,
      texts,
    );
  });
  console.log(wrap(told.join('\n\n')));
}

/** The rules that ask for an outcome, the most serious first. */
function outcomeRules({ rules, outcomes }: PackSource): Explicable[] {
  const heaviest = outcomes.map(({ id }) => id).reverse();
  return rules
    .map(({ name, conditions, event }): Explicable => {
      return { kind: 'rule', name, conditions, outcome: event.params.outcome };
    })
    .sort((a, b) => heaviest.indexOf(a.outcome ?? '') - heaviest.indexOf(b.outcome ?? ''));
}

function named(source: PackSource, name: string, texts: ExplainTexts): Explicable {
  const { advice, plans } = source;
  const known = [
    ...outcomeRules(source),
    ...advice.map(({ name, conditions }) => ({ kind: 'advice' as const, name, conditions })),
    ...plans.weeks.map(({ name, conditions }) => ({ kind: 'week' as const, name, conditions })),
    ...plans.programmes.map(({ name, conditions }) => {
      return { kind: 'programme' as const, name, conditions };
    }),
  ];
  const found = known.find((candidate) => candidate.name === name);
  if (found) return found;
  const meant = nearest(
    name,
    known.map((candidate) => candidate.name),
  );
  throw new CouldNotRun(texts.unknown(name, meant));
}

function sectionsOf({ rules }: Explanation, { rule, all }: Options, texts: ExplainTexts): Sections {
  if (rule !== undefined)
    return rules.map((one) => ({ title: one.isTrue ? texts.holds : texts.holdsNot, rules: [one] }));
  const fired = rules.filter(({ isTrue }) => isTrue);
  const nearly = rules.filter(nearlyFired);
  const others = rules.filter((one) => !fired.includes(one) && !nearly.includes(one));
  return [
    { title: texts.fired, rules: fired },
    { title: texts.nearly, rules: nearly },
    ...(all ? [{ title: texts.others, rules: others }] : []),
  ];
}

function toJson({
  explanation: { found, askings },
  sections,
}: {
  explanation: Explanation;
  sections: Sections;
}) {
  const { outcome, complete, fired } = found;
  const rules = sections.flatMap((section) => section.rules);
  return { outcome: outcome.id, complete, fired, rules, questions: askings };
}
