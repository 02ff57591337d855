import type { Topic } from './check.types.ts';

/**
 * One transition per topic, of which the one is taken that holds the question: XState has no target that
 * is worked out on the way.
 */
export function toTopicOf<Args, Action>(
  topics: readonly Topic[],
  question: (args: Args) => string | null,
  state: 'asking' | 'assessing',
  actions: Action[] = [],
) {
  return topics.map(({ id, ids }) => ({
    guard: {
      type: 'isIn' as const,
      params: (args: Args) => ({ question: question(args), ids }),
    },
    target: `#check.${id}.${state}`,
    actions,
  }));
}
