import { randomUUID } from 'node:crypto';
import { applyEdits, type JSONPath, modify } from 'jsonc-parser';
import { kindOf } from '../../pack/pack-files.ts';
import type { PackFiles } from '../../pack/parse-pack.ts';

/**
 * The files of a pack as a beginning for another one: under an id and an address of its own, version 0.1.0,
 * with nobody who answers for it and nothing reviewed. All else keeps its layout.
 */
export function newPack(files: PackFiles, id: string): PackFiles {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => {
      const kind = kindOf(name);
      if (kind === 'pack') return [name, renamed(text, id)];
      return [name, kind === 'rules' || kind === 'advice' ? unreviewed(text) : text];
    }),
  );
}

function renamed(text: string, id: string): string {
  const own = { id, canonical: `urn:uuid:${randomUUID()}`, version: '0.1.0', responsible: null };
  return Object.entries(own).reduce((edited, [key, value]) => write(edited, [key], value), text);
}

function unreviewed(text: string): string {
  const { rules } = JSON.parse(text) as { rules: { reviewed?: unknown }[] };
  return rules.reduce(
    (edited, { reviewed }, index) =>
      reviewed ? write(edited, ['rules', index, 'reviewed'], undefined) : edited,
    text,
  );
}

const write = (text: string, path: JSONPath, value: unknown): string =>
  applyEdits(text, modify(text, path, value, { formattingOptions }));

const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
