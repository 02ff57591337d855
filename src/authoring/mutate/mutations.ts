import { formatPath, JsonFile } from '../../pack/json-file.ts';
import { type FileOf, kindOf } from '../../pack/pack-files.ts';
import type { PackFiles } from '../../pack/parse-pack.ts';
import type { Questions } from './condition-slips.ts';
import { namedSlips, packSlips, questionSlips, ruleSlips } from './file-slips.ts';
import { type Slip, withSlip } from './slip.ts';

/** The values of the files of a pack, by their name. */
export type Values = Readonly<Record<string, unknown>>;

/** A pack with one slip in it. */
export interface Mutant extends Slip {
  /** What it is and where, in one word; no two are alike. */
  id: string;
  file: string;
  values: Values;
}

/**
 * Every pack with one slip in it, in the order of files and places, made when it is asked for. Only
 * what decides about outcomes is touched: no example visitor, guarantee, text or source.
 */
export function* mutantsOf(values: Values): Generator<Mutant> {
  for (const [file, value] of Object.entries(values)) {
    for (const slip of slipsIn(file, value, values)) {
      const id = `${file}#${formatPath(slip.path)}:${slip.kind}:${slip.what.en.replaceAll(' ', '-')}`;
      const changed = withSlip(value, slip.path, slip.value);
      yield { ...slip, id, file, values: { ...values, [file]: changed } };
    }
  }
}

/** The values of a pack that was found right. */
export const valuesOf = (files: PackFiles): Values =>
  Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, new JsonFile(name, text).value]),
  );

/** The files as the editor would have left them. */
export const filesOf = ({ file, values }: Mutant, files: PackFiles): PackFiles => ({
  ...files,
  [file]: JSON.stringify(values[file], null, 2),
});

function slipsIn(file: string, value: unknown, values: Values): Iterable<Slip> {
  const questions = questionsIn(values);
  switch (kindOf(file)) {
    case 'rules': {
      const { outcomes } = values['pack.json'] as FileOf<'pack'>;
      return ruleSlips(
        value as FileOf<'rules'>,
        questions,
        outcomes.map(({ id }) => id),
      );
    }
    case 'conditions':
      return namedSlips(value as FileOf<'conditions'>, questions);
    case 'questions':
      return questionSlips(value as FileOf<'questions'>, questions);
    case 'pack':
      return packSlips(value as FileOf<'pack'>, questions);
    default:
      return [];
  }
}

const questionsIn = (values: Values): Questions =>
  new Map(
    Object.entries(values)
      .filter(([file]) => kindOf(file) === 'questions')
      .flatMap(([, value]) => (value as FileOf<'questions'>).questions)
      .map((question) => [question.id, question]),
  );
