import { type Random, randomFrom } from '../support/random.ts';
import { theSource } from '../support/the-pack.ts';
import { knowsEverything } from '../support/visitors.ts';
import { Visitor } from './check.driver.ts';

interface Whims {
  firstSeed: number;
  visits: number;
  steps: number;
  /** Does one thing that comes to mind, and tells what. */
  act: (visitor: Visitor, random: Random, seed: number) => Promise<string>;
  /** Throws when something is not as it must be; called after every step. */
  check: (visitor: Visitor) => void | Promise<void>;
}

/** Who met something that must not be, with what they did before, and who could not finish. */
export async function live({ firstSeed, visits, steps, act, check }: Whims) {
  const unhappy: string[] = [];
  const stuck: number[] = [];
  for (let seed = firstSeed; seed < firstSeed + visits; seed++) {
    const random = randomFrom(seed);
    const visitor = new Visitor();
    const story: string[] = [];
    try {
      for (let step = 0; step < steps; step++) {
        story.push(await act(visitor, random, seed));
        await check(visitor);
      }
    } catch (error) {
      unhappy.push(`visitor ${seed}: ${story.slice(-40).join(', ')}\n${(error as Error).message}`);
    }
    await visitor.settled();
    await visitor.answersFrom(knowsEverything(theSource(), seed)).catch(() => stuck.push(seed));
  }
  return { unhappy, stuck };
}
