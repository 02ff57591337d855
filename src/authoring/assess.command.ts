import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Answers } from '../pack/answers.ts';
import { forVisitors } from '../pack/for-visitors.ts';
import { JsonFile } from '../pack/json-file.ts';
import { localise } from '../pack/localise.ts';
import type { Language, Pack } from '../pack/pack.ts';
import { AnswersError, parseAnswers } from '../pack/parse-answers.ts';
import { assess } from '../triage/assess.ts';
import type { Assessment } from '../triage/assessment.ts';
import { CouldNotRun } from './could-not-run.ts';
import { loadPack } from './load-pack.ts';
import { problemsInWords } from './problem-in-words.ts';

interface Options {
  answers: string;
  rules?: string;
  json?: true;
  lang: Language;
}

/** Prints what a visitor with these answers would hear; of a list of visitors, of each. */
export async function assessCommand({ answers, rules, json, lang }: Options): Promise<void> {
  const source = await loadPack(rules, lang);
  if (!source.languages.includes(lang)) {
    throw new CouldNotRun(
      `These rules are not written in ${lang}: ${source.languages.join(', ')}.`,
    );
  }
  const pack: Pack = localise(forVisitors(source), lang);
  const file = await readJson(answers, lang);
  const isList = Array.isArray(file.value);
  const visitors = (isList ? (file.value as unknown[]) : [file.value]).map((data, index) =>
    answersIn(file, pack, data, isList ? [index] : [], lang),
  );
  const assessments: Assessment[] = [];
  for (const visitor of visitors) assessments.push(await assess(pack, visitor));
  if (json) {
    const printed = assessments.map(toJson);
    console.log(JSON.stringify(isList ? printed : printed[0], null, 2));
  } else {
    console.log(assessments.map(toText).join('\n\n'));
  }
}

async function readJson(name: string, lang: Language): Promise<JsonFile> {
  const content =
    name === '-' ? await text(process.stdin) : await readFile(name, 'utf8').catch(cannotRead(name));
  const file = new JsonFile(name === '-' ? 'stdin' : name, content);
  if (file.problems.length > 0) throw new CouldNotRun(problemsInWords(file.problems, lang));
  return file;
}

const cannotRead = (name: string) => (error: Error) => {
  throw new CouldNotRun(`The answers in ${name} can not be read: ${error.message}`);
};

function answersIn(
  file: JsonFile,
  pack: Pack,
  data: unknown,
  under: number[],
  lang: Language,
): Answers {
  try {
    return parseAnswers(pack, data);
  } catch (error) {
    if (!(error instanceof AnswersError)) throw error;
    const problems = error.findings.map(({ path, ...finding }) =>
      file.problem([...under, ...path], finding),
    );
    throw new CouldNotRun(problemsInWords(problems, lang));
  }
}

/** The assessment with its outcomes cut down to what identifies them. */
function toJson({ outcome, also, ...rest }: Assessment) {
  const brief = ({ id, route, urgency }: Assessment['outcome']) => ({ id, route, urgency });
  return { outcome: brief(outcome), also: also.map(brief), ...rest };
}

function toText({ outcome, complete, asked, reasons, also, advice }: Assessment): string {
  const lines = complete ? [] : [`Not complete: ${asked.at(-1)} has no answer. So far:`];
  lines.push(`${outcome.title} (${outcome.id})`, outcome.lead);
  lines.push(
    ...reasons.map((reason) => `- ${reason.text} [${reason.rule}: ${reason.sources.join(', ')}]`),
  );
  lines.push(...also.map((other) => `+ ${other.badge} (${other.id})`));
  lines.push(...advice.map((item) => `  ${item.title}: ${item.text}`));
  return lines.join('\n');
}
