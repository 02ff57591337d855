import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** So many of the items, drawn without putting back, in their own order; the same for the same seed. */
export function sampleOf<X>(items: readonly X[], count: number, seed: number): X[] {
  const generator = xoroshiro128plus(seed);
  const left = [...items.keys()];
  const drawn = Array.from({ length: Math.min(count, items.length) }, (_, at) => {
    const other = uniformInt(generator, at, left.length - 1);
    [left[at], left[other]] = [left[other] as number, left[at] as number];
    return left[at] as number;
  });
  return drawn.sort((a, b) => a - b).flatMap((index) => items.slice(index, index + 1));
}
