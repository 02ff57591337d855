/**
 * Takes the place of `clone` in what we ship: json-rules-engine copies the conditions of a rule at
 * every run, which are plain data under classes of its own, without cycles.
 */
export default function clone<X>(value: X): X {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(clone) as X;
  const copies = Object.entries(value).map(([key, child]) => [key, clone(child)]);
  return Object.assign(Object.create(Object.getPrototypeOf(value)), Object.fromEntries(copies));
}
