import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { elementOf, manifest } from './manifest/analyse.ts';
import { reactTypes, vueTypes } from './manifest/framework-types.ts';
import { cssData, htmlData } from './manifest/vscode.ts';

/** Writes into dist/ what tells editors, type checkers and catalogues of the element. */
async function main(): Promise<void> {
  const told = await manifest();
  const element = elementOf(told);
  await write('dist/custom-elements.json', told);
  await write('dist/vscode.html-custom-data.json', htmlData(element));
  await write('dist/vscode.css-custom-data.json', cssData(element));
  await write('dist/types/react.d.ts', reactTypes(element));
  await write('dist/types/vue.d.ts', vueTypes(element));
}

async function write(path: string, content: string | object): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const text = typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`;
  await writeFile(path, text);
}

await main();
