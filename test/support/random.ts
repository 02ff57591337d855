import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { mersenne } from 'pure-rand/generator/mersenne';

/** Draws that are the same for the same seed. */
export interface Random {
  /** A whole number from `from` up to and with `to`. */
  between(from: number, to: number): number;
  /** True so many times out of a hundred. */
  percent(times: number): boolean;
  oneOf<X>(items: readonly X[]): X;
  /** So many different items, in their own order. */
  some<X>(items: readonly X[], count: number): X[];
}

export function randomFrom(seed: number): Random {
  // The Mersenne twister, since its first draws already differ between neighbouring seeds.
  const generator = mersenne(seed);
  const between = (from: number, to: number) => uniformInt(generator, from, to);
  const oneOf = <X>(items: readonly X[]): X => {
    if (items.length === 0) throw new Error('nothing to draw from');
    return items[between(0, items.length - 1)] as X;
  };
  return {
    between,
    oneOf,
    percent: (times) => between(1, 100) <= times,
    some(items, count) {
      const left = [...items.keys()];
      const drawn = Array.from({ length: Math.min(count, items.length) }, () => {
        const [index = 0] = left.splice(between(0, left.length - 1), 1);
        return index;
      });
      return items.filter((_, index) => drawn.includes(index));
    },
  };
}
