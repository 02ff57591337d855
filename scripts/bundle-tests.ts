import { dirname, join } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner';
import { build } from 'esbuild';
import { leanPluginForEsbuild } from './lean-plugin.ts';
import { packPluginForEsbuild } from './pack-plugin.ts';
import { standIns } from './stand-ins.ts';
import { visitorsPlugin } from './visitors-plugin.ts';

/**
 * Bundles each test of the element when the browser asks for it, as the element is bundled when it
 * ships, so that a test needs no build before it.
 */
export const bundleTests: TestRunnerPlugin = {
  name: 'bundle-tests',
  async serve({ path }) {
    if (!path.endsWith('.test.ts')) return undefined;
    const file = join(process.cwd(), path);
    const { outputFiles } = await build({
      entryPoints: [file],
      // Nothing is written there; the source map names its files from there.
      outdir: dirname(file),
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      sourcemap: 'inline',
      conditions: ['production'],
      alias: standIns,
      plugins: [packPluginForEsbuild(), leanPluginForEsbuild, visitorsPlugin],
      // The test runner's own modules: through them a test presses real keys.
      external: ['/__web-dev-server__*', '/__web-test-runner__*'],
    });
    return { body: outputFiles[0]?.text ?? '', type: 'js' };
  },
};
