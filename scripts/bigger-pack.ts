import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { mersenne } from 'pure-rand/generator/mersenne';
import type { PackSource } from '../src/pack/pack-source.ts';
import type { PackFiles } from '../src/pack/parse-pack.ts';

type Rule = PackSource['rules'][number];

/**
 * A pack with so many times as many rules: beside each rule stricter ones, that hold only with a drawn
 * answer to a question that everyone is asked. They change no outcome, so what is proved stays true.
 */
export function biggerPack(files: PackFiles, times: number): PackFiles {
  const generator = mersenne(1);
  const draw = <X>(items: readonly X[]) => items[uniformInt(generator, 0, items.length - 1)] as X;
  const answers = ['18-49', '50-69', '70-plus'].flatMap((age) => [
    { fact: 'age', operator: 'equal', value: age },
    ...['injury', 'sudden', 'gradual'].map((onset) => ({
      fact: 'onset',
      operator: 'equal',
      value: onset,
    })),
    ...['same', 'worse'].map((course) => ({ fact: 'course', operator: 'equal', value: course })),
  ]);
  const stricter = (rule: Rule, copy: number) => ({
    ...rule,
    name: `${rule.name}-${copy}`,
    conditions: { all: [rule.conditions, draw(answers), draw(answers)] },
  });
  const enlarge = (name: string): [string, string] => {
    const { rules, ...rest } = JSON.parse(files[name] ?? '') as { rules: Rule[] };
    const more = rules.flatMap((rule) =>
      Array.from({ length: times - 1 }, (_, copy) => stricter(rule, copy + 2)),
    );
    return [name, JSON.stringify({ ...rest, rules: [...rules, ...more] }, null, 2)];
  };
  return { ...files, ...Object.fromEntries(['red-flags.json', 'routes.json'].map(enlarge)) };
}
