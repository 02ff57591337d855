import type * as z from 'zod/mini';
import { bundleSchema } from '../pack/bundle.schema.ts';
import { bundleFormat, type VisitorPack } from '../pack/bundle.ts';
import { PackRefused } from '../pack/pack-refused.ts';
import { conditionProblems } from './condition-problems.ts';
import { parseJson } from './parse-json.ts';
import { referenceProblems } from './reference-problems.ts';

/** So many problems are told; `klachten-check check` tells them all, each with its line. */
const told = 10;

/**
 * Reads the text of a bundle (`klachten-check bundle`) and holds every part of it against the others, so
 * that what comes out of it can run for every visitor.
 *
 * @throws {PackRefused} with the first problems, for the web editor.
 */
export function readPack(text: string): VisitorPack {
  const bundle = parseJson(text);
  const { $format, $version } = Object(bundle);
  if ($format !== bundleFormat.$format || $version !== bundleFormat.$version) {
    throw invalid([
      `$format and $version are ${JSON.stringify([$format, $version])}, and not ${JSON.stringify(Object.values(bundleFormat))}`,
    ]);
  }
  const result = bundleSchema.safeParse(bundle);
  if (!result.success) throw invalid(result.error.issues.map(inWords));
  const pack = result.data.pack as VisitorPack;
  const problems: string[] = [];
  for (const problem of problemsOf(pack)) {
    // A pack that is wrong everywhere takes no longer than one that is wrong once.
    if (problems.push(problem) === told) break;
  }
  if (problems.length > 0) throw invalid(problems);
  return pack;
}

function* problemsOf(pack: VisitorPack): Generator<string, void> {
  yield* referenceProblems(pack);
  yield* conditionProblems(pack);
}

const inWords = ({ path, message, code }: z.core.$ZodIssue) =>
  `${path.join('.')}: ${message || code}`;

const invalid = (problems: string[]) =>
  new PackRefused(
    'pack-invalid',
    `the pack can't be used. Make it with \`klachten-check bundle\`.\n${problems.slice(0, told).join('\n')}`,
  );
