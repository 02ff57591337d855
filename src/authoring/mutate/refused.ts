import { positiveConditionSchema } from '../../pack/condition.schema.ts';
import { ConditionChecker } from '../../pack/condition-checker.ts';
import { JsonFile } from '../../pack/json-file.ts';
import { type FileOf, kindOf } from '../../pack/pack-files.ts';
import { type PackFiles, parsePack } from '../../pack/parse-pack.ts';
import { ParsedFiles } from '../../pack/parsed-files.ts';
import { PackError } from '../../pack/problem.ts';
import { filesOf, type Mutant } from './mutations.ts';

/** Tells which mutants `parsePack` refuses; of a rule only its condition can have become wrong. */
export function refusals(files: PackFiles): (mutant: Mutant) => boolean {
  const read = Object.entries(files).flatMap(([name, text]) => {
    const kind = kindOf(name);
    return kind ? [{ kind, file: new JsonFile(name, text) }] : [];
  });
  const facts = new Map(
    new ParsedFiles(read).questions().map((question) => [question.id, question]),
  );
  return (mutant) => {
    const [list, index, part] = mutant.path;
    if (list !== 'rules' || part === undefined) return !parses(filesOf(mutant, files));
    const { rules } = mutant.values[mutant.file] as FileOf<'rules'>;
    const condition = rules[index as number]?.conditions;
    if (!condition || !positiveConditionSchema.safeParse(condition).success) return true;
    const parsed = new ParsedFiles(read);
    const file = new JsonFile(mutant.file, '{}');
    const place = { file, path: [], facts, scope: 'a question', finished: false };
    new ConditionChecker(parsed).check(condition, place);
    return parsed.problems.length > 0;
  };
}

function parses(files: PackFiles): boolean {
  try {
    parsePack(files);
    return true;
  } catch (error) {
    if (error instanceof PackError) return false;
    throw error;
  }
}
