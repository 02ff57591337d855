import { chmod } from 'node:fs/promises';
import { resolve } from 'node:path';
import alias from '@rollup/plugin-alias';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import type {
  GetManualChunk,
  InputPluginOption,
  ManualChunkMeta,
  PreRenderedChunk,
  RollupOptions,
} from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import pkg from '../package.json' with { type: 'json' };
import { leanPlugin } from './lean-plugin.ts';
import { licencesPlugin } from './licences-plugin.ts';
import { packPlugin } from './pack-plugin.ts';
import { quietPlugin } from './quiet-plugin.ts';
import { standIns } from './stand-ins.ts';
import { undescribedPlugin } from './undescribed-plugin.ts';

/**
 * For a script tag: `klachten-check.js` and, beside it, chunks whose names change with their content,
 * so that a clinic's cache never mixes two versions. The first file only imports the others, and none
 * imports it back: under `klachten-check.js?ver=6.5` it would otherwise be loaded twice.
 */
export function pageBundle({ minify = true } = {}): RollupOptions {
  return {
    input: { 'klachten-check': 'src/define.ts' },
    preserveEntrySignatures: 'strict',
    plugins: [
      ...plugins(packPlugin()),
      minify && undescribedPlugin,
      // Without its slash a `<path />` would swallow the shapes after it.
      minify &&
        minifyTemplateLiterals({
          include: 'src/**',
          options: { minifyOptions: { keepClosingSlash: true } },
        }),
      minify &&
        terser({
          module: true,
          ecma: 2022,
          compress: {
            passes: 3,
            pure_getters: true,
            unsafe_arrows: true,
            unsafe_methods: true,
            inline: 1,
          },
          format: { comments: false },
        }),
      licencesPlugin('klachten-check.LICENSES.txt'),
    ],
    output: {
      dir: 'dist',
      entryFileNames: '[name].js',
      chunkFileNames: (chunk) => `chunks/${nameOf(chunk)}${minify ? '-[hash]' : ''}.js`,
      manualChunks: toLater(),
      onlyExplicitManualChunks: true,
    },
  };
}

/** What comes after the first question comes at once: one request, and 0.8 kB less than four. */
function toLater(): GetManualChunk {
  let first: Set<string> | undefined;
  let later: Set<string> | undefined;
  return (id, meta) => {
    first ??= reachOf('src/define.ts', meta);
    later ??= reachOf('src/later.ts', meta);
    return later.has(id) && !first.has(id) ? 'later' : undefined;
  };
}

/** A module and everything that it brings along at once. */
function reachOf(entry: string, { getModuleIds, getModuleInfo }: ManualChunkMeta): Set<string> {
  // A set goes on with what is added to it on the way.
  const reached = new Set([...getModuleIds()].filter((id) => id === resolve(entry)));
  if (reached.size === 0) throw new Error(`${entry} is not in the bundle`);
  for (const module of reached) {
    for (const imported of getModuleInfo(module)?.importedIds ?? []) reached.add(imported);
  }
  return reached;
}

/** For a site with a bundler of its own, which then holds lit and xstate once. */
export const libraryBundle: RollupOptions = {
  input: { index: 'src/index.ts', define: 'src/define.ts' },
  external: [/^lit(\/|$)/, 'xstate'],
  plugins: plugins(packPlugin()),
  output: {
    dir: 'dist',
    entryFileNames: '[name].js',
    chunkFileNames: (chunk) => `modules/${nameOf(chunk)}.js`,
  },
};

/** For authors: the command line, one file, so that it finds `rules/` from where it stands. */
export const commandBundle: RollupOptions = {
  input: 'src/authoring/cli.ts',
  external: [
    /^node:/,
    ...Object.keys({ ...pkg.dependencies, ...pkg.peerDependencies })
      .filter((name) => name !== 'json-rules-engine')
      .map((name) => new RegExp(`^${name}(/|$)`)),
  ],
  plugins: [
    ...plugins(),
    { name: 'executable', writeBundle: ({ file = '' }) => chmod(file, 0o755) },
  ],
  output: { file: 'dist/cli.js', banner: '#!/usr/bin/env node', inlineDynamicImports: true },
};

function plugins(...first: InputPluginOption[]): InputPluginOption[] {
  return [
    ...first,
    alias({ entries: standIns }),
    nodeResolve({ exportConditions: ['browser', 'production'], browser: true }),
    quietPlugin,
    leanPlugin,
    commonjs(),
    esbuild({ target: 'es2022' }),
  ];
}

/** `content-nl` for src/content/nl.ts, `rules-nl` for nl.rules.ts, `library-nl` for virtual:library/nl. */
function nameOf({ name, facadeModuleId }: PreRenderedChunk): string {
  const [, language, kind = 'content'] =
    facadeModuleId?.match(/content\/(\w+)(?:\.(\w+))?\.ts$/) ?? [];
  if (language) return `${kind}-${language}`;
  return facadeModuleId?.includes('virtual:library/') ? `library-${name}` : name;
}
