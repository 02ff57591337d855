import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { rollup } from 'rollup';
import { commandBundle, libraryBundle, pageBundle } from '../../scripts/bundles.ts';
import { openProject } from './project.ts';

const here = createRequire(import.meta.url);

describe('the package', () => {
  const project = openProject('@lit-labs/ssr');
  let installed: string;
  before(() => {
    installed = join(project.folder, 'node_modules/klachten-check');
  });

  const runs = (code: string) => project.node(['--input-type=module', '--eval', code]);

  it('can be imported where there is no browser, and registers nothing by itself', async () => {
    const printed = await runs(`
      const { KlachtenCheck } = await import('klachten-check');
      console.log(typeof KlachtenCheck, globalThis.customElements?.get('klachten-check'));
    `);
    assert.equal(printed, 'function undefined\n');
  });

  it('can be defined where there is no browser', async () => {
    const printed = await runs(`
      const { KlachtenCheck } = await import('klachten-check');
      await import('klachten-check/define');
      console.log(customElements.get('klachten-check') === KlachtenCheck);
    `);
    assert.equal(printed, 'true\n');
  });

  it('renders the fallback on a server', async () => {
    const page = await runs(`
      import { render } from '@lit-labs/ssr';
      import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
      import { html } from 'lit';
      import 'klachten-check/define';
      globalThis.fetch = () => console.log('a request');
      for (const check of [
        html\`<klachten-check src="own.json">Call 112.</klachten-check>\`,
        html\`<klachten-check lang="en" src="own.json">Call 112.</klachten-check>\`,
      ]) {
        console.log(await collectResult(render(check)));
      }
    `);
    assert.doesNotMatch(page, /a request/);
    assert.match(page, /<template shadowroot="open" shadowrootmode="open">/);
    assert.match(page, /<slot><\/slot>(?:<!--[^>]*-->)*<\/template>Call 112\.<\/klachten-check>/);
  });

  it('has types for everything that can be imported, as every resolution finds it', async () => {
    const attw = here
      .resolve('@arethetypeswrong/cli/package.json')
      .replace('package.json', 'dist/index.js');
    await project.node([attw, project.tarball, '--profile', 'esm-only', '--no-color']);
  });

  it('brings the licence of each package that is bundled into it', async () => {
    const licences = await readFile(join(installed, 'dist/klachten-check.LICENSES.txt'), 'utf8');
    for (const name of await bundledPackages()) {
      const { version } = JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8'));
      const [, text = ''] = licences.split(new RegExp(`^${name} ${version} \\(.+\\)$`, 'm'));
      assert.match(text.split(/^-{80}$/m)[0] ?? '', /copyright/i, name);
    }
    assert.match(await readFile(join(installed, 'LICENSE'), 'utf8'), /^MIT License/);
  });
});

/** What rollup puts into the files that ship, from its list of modules. */
async function bundledPackages(): Promise<Set<string>> {
  const names = new Set<string>();
  for (const options of [pageBundle({ minify: false }), libraryBundle, commandBundle]) {
    const bundle = await rollup(options);
    const { output } = await bundle.generate({ ...options.output, banner: '' });
    await bundle.close();
    for (const file of output) {
      for (const id of file.type === 'chunk' ? Object.keys(file.modules) : []) {
        const [, name] = id.match(/.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/) ?? [];
        if (name) names.add(name.replace('\\', '/'));
      }
    }
  }
  return names;
}
