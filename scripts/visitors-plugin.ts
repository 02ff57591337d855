import type { Plugin } from 'esbuild';
import { findVisitors, type Visitors } from './find-visitors.ts';

const name = 'visitors';

/** Found once for all files that are tested, and only where one of them asks for it. */
let visitors: Promise<Visitors> | undefined;

/** Serves `virtual:visitors`: the visitors by whom the tests of the element see every screen. */
export const visitorsPlugin: Plugin = {
  name,
  setup(build) {
    build.onResolve({ filter: /^virtual:visitors$/ }, ({ path }) => ({ path, namespace: name }));
    build.onLoad({ filter: /./, namespace: name }, async () => {
      visitors ??= findVisitors();
      return { contents: JSON.stringify(await visitors), loader: 'json' };
    });
  },
};
