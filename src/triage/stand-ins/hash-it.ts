/** Takes the place of `hash-it` in what we ship: it makes the keys of cached facts, and we cache none. */
export default function hash(): never {
  throw new Error('klachten-check: a fact that is cached');
}
