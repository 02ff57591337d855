import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig, type PluginOption } from 'vite';
import { packPlugin } from '../scripts/pack-plugin.ts';
import { standIns } from '../scripts/stand-ins.ts';

// The stories have elements of their own, which are made with all of Lit's decorators.
const { 'lit/decorators.js': _, ...alias } = standIns;

/** The package says that only what defines the element does something by itself; so do the stories. */
const keepStories: PluginOption = {
  name: 'keep-stories',
  transform: (_, id) => (id.includes('/stories/') ? { moduleSideEffects: true } : null),
};

export default {
  stories: ['../stories/*.stories.ts'],
  framework: '@storybook/web-components-vite',
  addons: ['@storybook/addon-a11y', '@storybook/addon-docs'],
  // Nothing calls home: no telemetry, no news, no look for a newer version.
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    enableCrashReports: false,
  },
  // With the whole pack, the rules engine and axe in it, a story is large, and no visitor loads it.
  viteFinal: (config) =>
    mergeConfig(config, {
      plugins: [packPlugin() as PluginOption, keepStories],
      resolve: { alias },
      // `light-dark()` is kept as it is written.
      build: { chunkSizeWarningLimit: 2000, cssTarget: 'esnext' },
    }),
} satisfies StorybookConfig;
