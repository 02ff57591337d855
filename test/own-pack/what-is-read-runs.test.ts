import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPack } from '../../src/own-pack/read-pack.ts';
import { bundleOf } from '../../src/pack/bundle.ts';
import { nodesIn } from '../../src/pack/json-nodes.ts';
import { localise } from '../../src/pack/localise.ts';
import { PackRefused } from '../../src/pack/pack-refused.ts';
import type { PackSource } from '../../src/pack/pack-source.ts';
import { assess } from '../../src/triage/assess.ts';
import { type Random, randomFrom } from '../support/random.ts';
import { theSource } from '../support/the-pack.ts';
import { knowsEverything } from '../support/visitors.ts';

const mutants = 200;
const visitorsEach = 4;
const firstSeed = Number(process.env.SEED ?? 1);

const text = bundleOf(theSource());

type Parent = Record<PropertyKey, unknown>;

/** One place of the pack lost, doubled, or taken by what stands elsewhere. */
function mutate(random: Random): string {
  const bundle = JSON.parse(text);
  const places = [...nodesIn(bundle.pack)].filter(([, path]) => path.length > 0);
  const [value, path] = random.oneOf(places);
  const parent = path.slice(0, -1).reduce<Parent>((node, key) => node[key] as Parent, bundle.pack);
  const key = path.at(-1) as PropertyKey;
  const alike = places.filter(([other]) => kindOf(other) === kindOf(value));
  switch (random.between(0, 3)) {
    case 0:
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else delete parent[key];
      break;
    case 1:
      if (Array.isArray(parent)) parent.push(value);
      else parent[random.oneOf(['condition', 'not', 'extra', 'constructor'])] = value;
      break;
    default:
      parent[key] = random.oneOf(alike)[0];
  }
  return JSON.stringify(bundle);
}

const kindOf = (value: unknown) =>
  Array.isArray(value) ? 'list' : value === null ? '' : typeof value;

describe('a pack that was spoilt in one place', () => {
  it('is refused, or runs for every visitor', async () => {
    let accepted = 0;
    for (let seed = firstSeed; seed < firstSeed + mutants; seed++) {
      const random = randomFrom(seed);
      const mutant = mutate(random);
      try {
        const pack = readPack(mutant);
        accepted += 1;
        // Its own questions, with the examples of the real pack.
        const source = { ...theSource(), ...pack } as unknown as PackSource;
        for (let visitor = 0; visitor < visitorsEach; visitor++) {
          const answers = knowsEverything(source, random.between(0, 1e6));
          const { outcome } = await assess(localise(pack, 'nl'), answers);
          assert.ok(pack.outcomes.some(({ id }) => id === outcome.id));
        }
      } catch (error) {
        assert.ok(error instanceof PackRefused, `SEED=${seed}: ${(error as Error).stack}`);
      }
    }
    const share = accepted / mutants;
    assert.ok(share > 0.1 && share < 0.9, `${accepted} of ${mutants} were accepted`);
  });
});
