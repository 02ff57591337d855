import { writeFile } from 'node:fs/promises';
import { bundleOf } from '../pack/bundle.ts';
import type { Language } from '../pack/language.ts';
import { readSource } from './checks/files.check.ts';
import { brotliSizeOf, integrityOf } from './files/bundle.ts';
import { loadPackFiles } from './files/load-pack.ts';
import { CouldNotRun } from './problems/could-not-run.ts';
import { printRemarks } from './report/print-report.ts';
import { wrap } from './report/wrap.ts';

interface Options {
  output: string;
  json?: true;
  lang: Language;
}

/** Makes the one file that a site serves, and tells its hash; a pack with a mistake is refused (exit code 1). */
export async function bundleCommand(
  folder: string,
  { output, json, lang: language }: Options,
): Promise<void> {
  const { source, remarks } = readSource(await loadPackFiles(folder, language));
  if (!source) {
    console.log(
      json
        ? JSON.stringify({ ok: false, remarks }, null, 2)
        : wrap(printRemarks(remarks, { language, folder })),
    );
    process.exitCode = 1;
    return;
  }
  const text = bundleOf(source);
  await writeFile(output, text).catch((error: Error) => {
    throw new CouldNotRun(`${output}: ${error.message}`);
  });
  const { id, version } = source;
  const facts = {
    id,
    version,
    integrity: integrityOf(text),
    bytes: Buffer.byteLength(text),
    brotli: await brotliSizeOf(text),
  };
  const number = new Intl.NumberFormat(language);
  console.log(
    json
      ? JSON.stringify({ ok: true, file: output, ...facts }, null, 2)
      : `${output}: ${id} ${version}\n${facts.integrity}\n${number.format(facts.bytes)} bytes, ${number.format(facts.brotli)} brotli`,
  );
}
