import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Answers } from '../../pack/answers.ts';
import { JsonFile } from '../../pack/json-file.ts';
import type { Language, Pack } from '../../pack/pack.ts';
import { AnswersError, parseAnswers } from '../../pack/parse-answers.ts';
import { CouldNotRun } from '../problems/could-not-run.ts';
import { problemsInWords } from '../problems/problem-in-words.ts';

export interface Visitors {
  visitors: Answers[];
  /** Whether the file holds a list of visitors, be it of one. */
  isList: boolean;
}

/**
 * The answers in a file, or in stdin for `-`: of one visitor, or of a list of them.
 *
 * @throws {CouldNotRun} with every mistake and its place, or when the file can't be read.
 */
export async function readAnswers(name: string, pack: Pack, lang: Language): Promise<Visitors> {
  const file = await readJson(name, lang);
  const isList = Array.isArray(file.value);
  const visitors = (isList ? (file.value as unknown[]) : [file.value]).map((data, index) =>
    answersIn(file, pack, data, isList ? [index] : [], lang),
  );
  return { visitors, isList };
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
