import { PackRefused } from '../pack/pack-refused.ts';

/** How deep a pack may nest; the one that this package is built with goes 12 deep. */
const deepest = 40;

/**
 * Reads JSON that nobody vouches for.
 *
 * @throws {PackRefused} where it is no JSON, changes what an object is (`__proto__`), or is so deep that
 *   looking through it could break down.
 */
export function parseJson(text: string): unknown {
  const value = parsed(text);
  // No recursion, since that is what a deep value would break.
  const open: [unknown, number][] = [[value, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    if (typeof node !== 'object' || node === null) continue;
    if (depth > deepest) throw malformed(`deeper than ${deepest} levels`);
    if (Object.hasOwn(node, '__proto__')) throw malformed('a key "__proto__"');
    for (const child of Object.values(node)) open.push([child, depth + 1]);
  }
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw malformed(String(error));
  }
}

const malformed = (what: string) =>
  new PackRefused('pack-malformed', `the pack is no JSON that can be used: ${what}`);
