import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { init, parse } from 'es-module-lexer';
import { languages } from '../src/pack/language.ts';

/** In bytes, as a server with brotli sends them; above these the build fails. */
const limits = {
  'before the first question': 40_000,
  'of the advice library': 30_000,
  'in all, one language': 90_000,
  'when pressed for: paper, calendar, FHIR': 10_000,
  'where answers may be kept': 2_000,
  'where a site sets its colours': 1_000,
  "the chunk that reads a pack of one's own": 15_000,
};

/** Chunks that are only loaded when a visitor presses for what they make. */
const pressedFor = /chunks\/(?:print|calendar|fhir-response)-/;

/** Only loaded where the site lets a visitor keep the answers, and where it sets its colours. */
const keeping = /chunks\/memory-/;
const colouring = /chunks\/contrast-/;

/** Only loaded on a site that has a pack of its own; what it alone brings along counts to it. */
const ownPack = /chunks\/own-pack-/;

/** What must not reach a visitor: the expression parser of jsonpath-plus, and debug lines with answers. */
const forbidden = ['jsep', 'console.debug'];

const dist = 'dist';
const entry = 'klachten-check.js';

interface Chunk {
  bytes: number;
  imports: string[];
  dynamicImports: string[];
}

function readChunk(name: string): Chunk {
  const code = readFileSync(join(dist, name), 'utf8');
  const found = forbidden.find((text) => code.includes(text));
  if (found) throw new Error(`${dist}/${name} holds "${found}"`);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const chunk: Chunk = {
    bytes: brotliCompressSync(code, { params }).length,
    imports: [],
    dynamicImports: [],
  };
  for (const found of parse(code)[0]) {
    if (!('specifier' in found) || !found.specifier) continue;
    const imported = posix.join(posix.dirname(name), found.specifier);
    (found.type === 'dynamic' ? chunk.dynamicImports : chunk.imports).push(imported);
  }
  return chunk;
}

await init;
const chunks = new Map<string, Chunk>();
const chunkOf = (name: string): Chunk => {
  const chunk = chunks.get(name) ?? readChunk(name);
  chunks.set(name, chunk);
  return chunk;
};

/** Everything that loading these files brings along. */
function reach(names: string[], next: (chunk: Chunk) => string[]): Set<string> {
  const reached = new Set(names);
  for (const name of reached) for (const other of next(chunkOf(name))) reached.add(other);
  return reached;
}

const languageOf = (name: string) => name.match(/(?:content|rules|library)-([a-z]{2})-/)?.[1];
const all = [...reach([entry], (chunk) => [...chunk.imports, ...chunk.dynamicImports])];
const others = reach([entry], (chunk) =>
  [...chunk.imports, ...chunk.dynamicImports].filter((name) => !ownPack.test(name)),
);
const bytes = (names: Iterable<string>) =>
  [...names].reduce((sum, name) => sum + chunkOf(name).bytes, 0);

const bytesLike = (pattern: RegExp) => bytes(all.filter((name) => pattern.test(name)));
const isExtra = (name: string) =>
  [pressedFor, keeping, colouring].some((pattern) => pattern.test(name));

for (const name of all) console.log(`${String(chunkOf(name).bytes).padStart(8)}  ${name}`);
for (const language of languages) {
  const own = all.filter((name) => languageOf(name) === language);
  const questions = own.filter((name) => name.includes('content-'));
  const library = own.filter((name) => name.includes('library-'));
  if (questions.length !== 1 || library.length !== 1 || own.length !== 3) {
    throw new Error(`expected three chunks in ${language}, found: ${own.join(', ')}`);
  }
  const sizes = {
    'before the first question': bytes(reach([entry, ...questions], (chunk) => chunk.imports)),
    'of the advice library': bytes(library),
    'in all, one language': bytes(
      [...others].filter((name) => !isExtra(name) && (languageOf(name) ?? language) === language),
    ),
    'when pressed for: paper, calendar, FHIR': bytesLike(pressedFor),
    'where answers may be kept': bytesLike(keeping),
    'where a site sets its colours': bytesLike(colouring),
    "the chunk that reads a pack of one's own": bytes(all.filter((name) => !others.has(name))),
  };
  for (const [what, limit] of Object.entries(limits)) {
    const size = sizes[what as keyof typeof sizes];
    const fits = size <= limit;
    console.log(
      `${language}: ${size} of at most ${limit} bytes ${what}${fits ? '' : ': TOO MUCH'}`,
    );
    if (!fits) process.exitCode = 1;
  }
}
