import assert from 'node:assert/strict';
import { applyEdits, type JSONPath, modify } from 'jsonc-parser';
import { type PackFiles, parsePack } from '../../src/pack/parse-pack.ts';
import { PackError, type Problem } from '../../src/pack/problem.ts';
import { theFiles } from './the-pack.ts';

/** A mistake that somebody makes in the files of a pack. */
export type Mistake = (files: PackFiles) => PackFiles;

/** Writes a value at a place in a file; `undefined` takes away what stood there. */
export const write =
  (file: string, path: JSONPath, value: unknown): Mistake =>
  (files) =>
    edit(files, file, (text) => applyEdits(text, modify(text, path, value, { formattingOptions })));

/** Adds an item to a list, before the one at the index that ends the path. */
export const insert =
  (file: string, path: JSONPath, value: unknown): Mistake =>
  (files) =>
    edit(files, file, (text) => {
      const options = { formattingOptions, isArrayInsertion: true };
      return applyEdits(text, modify(text, path, value, options));
    });

/** Replaces the first occurrence of a piece of text, as a slip of the keyboard does. */
export const retype =
  (file: string, from: string | RegExp, to: string): Mistake =>
  (files) =>
    edit(files, file, (text) => {
      const changed = text.replace(from, to);
      assert.notEqual(changed, text, `${file} has no ${from}`);
      return changed;
    });

export const addFile =
  (file: string, text: string): Mistake =>
  (files) => ({ ...files, [file]: text });

export const removeFile =
  (file: string): Mistake =>
  (files) => {
    const { [file]: removed, ...others } = files;
    assert.ok(removed, `there is no ${file}`);
    return others;
  };

/** The real pack with these mistakes in it. */
export const spoil = (...mistakes: readonly Mistake[]): PackFiles =>
  mistakes.reduce((files, mistake) => mistake(files), theFiles);

/** What parsePack has against these files; it must have something. */
export function problemsOf(files: PackFiles): readonly Problem[] {
  try {
    parsePack(files);
  } catch (error) {
    assert.ok(error instanceof PackError, String(error));
    return error.problems;
  }
  return assert.fail('the pack was not refused');
}

/**
 * Where a text stands that occurs once in a file, counted without a parser; `|` marks the place, and
 * an empty text is the start of the file.
 */
export function placeOf(
  files: PackFiles,
  file: string,
  text: string,
): { line: number; column: number } {
  if (text === '') return { line: 1, column: 1 };
  const whole = files[file] ?? '';
  const [before = '', after = ''] = text.includes('|') ? text.split('|') : ['', text];
  const start = whole.indexOf(before + after);
  assert.notEqual(start, -1, `${file} has no ${before + after}`);
  assert.equal(whole.indexOf(before + after, start + 1), -1, `${text} stands twice in ${file}`);
  const above = whole.slice(0, start + before.length).split('\n');
  return { line: above.length, column: (above.at(-1) ?? '').length + 1 };
}

const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };

function edit(files: PackFiles, file: string, change: (text: string) => string): PackFiles {
  const text = files[file];
  assert.ok(text, `there is no ${file}`);
  return { ...files, [file]: change(text) };
}
