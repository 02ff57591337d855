import { createRequire } from 'node:module';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openProject } from './project.ts';

const here = createRequire(import.meta.url);
const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

// In the fixtures each mistake stands under a line that expects an error: without one, that line is the error.
describe('the types of the package', () => {
  const project = openProject(
    '@types/react',
    '@types/react-dom',
    'vue',
    '@vitejs/plugin-vue',
    'vite',
  );
  before(() => project.add('apps'));

  it('find a misspelt attribute, property, event or field in TypeScript and in JSX', async () => {
    await project.node([compiler, '--project', 'apps']);
  });

  it('know the events where only the element is imported', async () => {
    await project.node([compiler, '--project', 'apps/tsconfig.define.json']);
  });

  it('find them in a template of Vue', async () => {
    // vue-tsc works inside the compiler, which that of TypeScript 7 does not let it.
    const tools = ['vue-tsc', 'typescript-6/lib/tsc'].map((name) =>
      JSON.stringify(here.resolve(name)),
    );
    const run = `require(${tools[0]}).run(${tools[1]})`;
    await project.node(['--eval', run, 'vue-tsc', '--project', 'apps/tsconfig.vue.json']);
  });
});
