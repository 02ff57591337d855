import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Case } from '../../src/pack/case.schema.ts';
import type { CheckArgs } from './check.ts';
import { StoryVisitor } from './visit.ts';

export type Story = StoryObj<CheckArgs>;
export type Stories = Meta<CheckArgs>;

interface Walk {
  /** Whose answers are given. */
  visitor?: Case;
  /** The question where the walk stops; else it goes on to the end. */
  until?: string;
  /** What the visitor does there. */
  does?: (visitor: StoryVisitor) => void | Promise<void>;
  /** What must be on the screen in the end, which the tests look at: `question age`, `result gp`. */
  screen: string;
  /** What can be read there as well, or of which part something must be there. */
  shows?: string;
  /** What axe finds there, since that is what is wrong. */
  violations?: string[];
}

/** A story that ends on a certain screen. */
export function on({
  visitor,
  until,
  does,
  screen,
  shows,
  violations,
}: Walk): Pick<Story, 'parameters' | 'play'> {
  return {
    parameters: {
      screen,
      shows,
      violations,
      ...(violations && { a11y: { test: 'todo' } }),
    },
    play: async ({ canvasElement }) => {
      const someone = StoryVisitor.of(canvasElement);
      await someone.arrives();
      if (visitor) await someone.walks(visitor.answers, until);
      await does?.(someone);
      await someone.waits(() => someone.where === screen && (!shows || someone.sees(shows)));
    },
  };
}
