import '../src/define.ts';
import '../stories/stories.css';
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { type CheckArgs, check } from '../stories/check/check.ts';

// Made by the build; without it the documentation page has no table of attributes.
const manifests = import.meta.glob('../{,dist/}custom-elements.json', {
  eager: true,
  import: 'default',
});
const [manifest] = Object.values(manifests);
if (manifest) setCustomElementsManifest(manifest);

export default {
  globalTypes: {
    lang: {
      description: 'De taal van de pagina',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'nl', title: 'Nederlands' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    scheme: {
      description: 'Licht of donker',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Licht' },
          { value: 'dark', title: 'Donker' },
          { value: 'light dark', title: 'Zoals het apparaat' },
        ],
      },
    },
    width: {
      description: 'De breedte van de kolom waarin de check staat',
      toolbar: {
        icon: 'ruler',
        dynamicTitle: true,
        items: [
          { value: 'narrow', title: 'Smal: 360' },
          { value: 'column', title: 'Kolom: 720' },
          { value: 'wide', title: 'Breed: 1200' },
        ],
      },
    },
  },
  initialGlobals: { lang: 'nl', scheme: 'light', width: 'column' },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    a11y: { test: 'error' },
    options: {
      storySort: {
        order: [
          'Het element',
          'Speeltuin',
          'Schermen',
          'Vragen',
          'Uitkomsten',
          'Talen, licht en breedte',
          "Thema's",
          'Je eigen praktijk',
          'Je eigen pakket',
          'Fout',
        ],
      },
    },
  },
  render: (args, { globals }) => check({ lang: globals.lang, ...args } as CheckArgs),
  decorators: [
    (story, { globals: { lang, scheme, width } }) => {
      document.documentElement.lang = lang;
      document.documentElement.style.colorScheme = scheme;
      return html`<div class="page" data-width=${width}>${story()}</div>`;
    },
  ],
} satisfies Preview;
