import { writeFile } from 'node:fs/promises';
import type { Language } from '../pack/language.ts';
import { loadPack } from './files/load-pack.ts';
import { mustBeIn } from './files/must-be-in.ts';
import { drawFlow } from './graph/draw-flow.ts';
import { flowOf } from './graph/flow.ts';
import { type GraphTexts, graphTexts } from './graph/graph.texts.ts';
import { mermaidOf } from './graph/mermaid.ts';
import { csvOf, markdownOf, outcomeTable } from './graph/outcome-table.ts';
import { CouldNotRun } from './problems/could-not-run.ts';
import { Vocabulary } from './sentences/vocabulary.ts';

type Draw = (words: Vocabulary, texts: GraphTexts) => string;

const drawings = {
  mermaid: (words, texts) => mermaidOf(flowOf(words.source), words, texts),
  svg: (words, texts) => drawFlow(flowOf(words.source), words, texts),
  markdown: (words, texts) => markdownOf(outcomeTable(words), texts),
  csv: (words, texts) => csvOf(outcomeTable(words), texts),
} satisfies Record<string, Draw>;

/** What a pack can be drawn as: the questions as a chart, or the rules as a table. */
export const formats = Object.keys(drawings) as (keyof typeof drawings)[];

interface Options {
  format: keyof typeof drawings;
  output?: string;
  json?: true;
  lang: Language;
}

/** Draws the questions of a pack as a chart, or its rules as a table for a reviewer who reads no JSON. */
export async function graphCommand(
  dir: string | undefined,
  { format, output, json, lang }: Options,
): Promise<void> {
  const source = await loadPack(dir, lang);
  mustBeIn(lang, source);
  const words = new Vocabulary(source, lang);
  const drawn = json
    ? `${JSON.stringify({ flow: flowOf(source), rules: outcomeTable(words) }, null, 2)}\n`
    : drawings[format](words, graphTexts[lang]);
  if (output === undefined) {
    process.stdout.write(drawn);
    return;
  }
  await writeFile(output, drawn).catch((error: Error) => {
    throw new CouldNotRun(`${output} can not be written: ${error.message}`);
  });
}
