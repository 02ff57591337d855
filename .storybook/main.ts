import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig, type PluginOption } from 'vite';
import { packPlugin } from '../scripts/pack-plugin.ts';
import { standIns } from '../scripts/stand-ins.ts';

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
      resolve: { alias: standIns },
      build: { chunkSizeWarningLimit: 2000 },
    }),
} satisfies StorybookConfig;
