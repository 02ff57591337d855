import { checkConditions } from './check-conditions.ts';
import { checkIds } from './check-ids.ts';
import { checkLasting } from './check-lasting.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import { checkPopulation } from './check-population.ts';
import { checkReferences } from './check-references.ts';
import { checkTexts } from './check-texts.ts';
import { checkValueFile } from './check-value-file.ts';
import { checkValues } from './check-values.ts';
import { JsonFile } from './json-file.ts';
import { fileKinds, kindOf, requiredFiles } from './pack-files.ts';
import type { PackSource } from './pack-source.ts';
import { ParsedFiles } from './parsed-files.ts';
import { didYouMean, PackError, type Problem, quote } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';

/** The text of each file of a pack by its name within the folder: `questions/sleep.json`. */
export type PackFiles = Readonly<Record<string, string>>;

const checks = [
  checkIds,
  checkReferences,
  checkConditions,
  checkTexts,
  checkValues,
  checkLasting,
  checkValueFile,
  checkPlaceholders,
  checkPopulation,
];

/**
 * Reads a pack and holds every part of it against the others.
 *
 * @throws {PackError} with all that is wrong at once. What one file holds against another is only
 *   looked at when each file alone is right, since it would otherwise repeat the same mistakes.
 */
export function parsePack(files: PackFiles): PackSource {
  const problems: Problem[] = missingFiles(files);
  const read = Object.entries(files).flatMap(([name, text]) => {
    const kind = kindOf(name);
    const file = new JsonFile(name, text);
    if (!kind) {
      problems.push(unknownFile(file, Object.keys(fileKinds)));
      return [];
    }
    problems.push(
      ...(file.problems.length > 0 ? file.problems : schemaProblems(file, fileKinds[kind].schema)),
    );
    return [{ kind, file }];
  });
  if (problems.length > 0) throw new PackError(problems);

  const parsed = new ParsedFiles(read);
  for (const check of checks) check(parsed);
  if (parsed.problems.length > 0) throw new PackError(parsed.problems);
  return assemble(parsed);
}

function missingFiles(files: PackFiles): Problem[] {
  return requiredFiles
    .filter((name) => !Object.hasOwn(files, name))
    .map((name) =>
      new JsonFile(name, '{}').problem([], {
        found: 'no such file',
        expected: 'a file of this name',
      }),
    );
}

function unknownFile(file: JsonFile, kinds: string[]): Problem {
  const hint = didYouMean(file.name, requiredFiles);
  return file.problem([], {
    found: `the file ${quote(file.name)}`,
    expected: `a file of a pack (${kinds.join(', ')})`,
    ...(hint && { hint }),
  });
}

function assemble(files: ParsedFiles): PackSource {
  const { $schema: _, topics, advice, ...pack } = files.one('pack').value;
  return {
    ...pack,
    topics: topics.map((topic) => ({
      ...topic,
      questions: files.questionsOf(topic.id)?.value.questions ?? [],
    })),
    conditions: files.one('conditions').value.conditions,
    rules: files.all('rules').flatMap(({ value }) => value.rules),
    advice: advice.flatMap((name) => files.adviceOn(name)?.value.rules ?? []),
    plans: {
      weeks: files.all('plans').flatMap(({ value }) => value.weeks),
      programmes: files.all('plans').flatMap(({ value }) => value.programmes),
    },
    values: Object.assign({}, ...files.all('values').map(({ value }) => value.values)),
    sources: files.one('sources').value.sources,
    facts: Object.assign({}, ...files.all('facts').map(({ value }) => value.facts)),
    contradictions: files.all('contradictions').flatMap(({ value }) => value.pairs),
    reading: files.all('reading').flatMap(({ value }) => value.exceptions),
    population: files
      .all('population')
      .map(({ value: { $schema, ...population } }) => population)[0],
    guarantees: files.all('guarantees').flatMap(({ value }) => value.guarantees),
    cases: files.all('cases').flatMap(({ value }) => value.cases),
  };
}
