import { builtinModules } from 'node:module';
import alias from '@rollup/plugin-alias';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { packPlugin } from './scripts/pack-plugin.ts';
import { standIns } from './scripts/stand-ins.ts';

const plugins = (conditions) => [
  alias({ entries: standIns }),
  nodeResolve({ exportConditions: conditions, browser: conditions.includes('browser') }),
  commonjs(),
  esbuild({ target: 'es2022' }),
];

/** For a script tag: one file to name, the rest beside it. */
const page = {
  input: 'src/define.ts',
  preserveEntrySignatures: 'strict',
  plugins: [packPlugin(), ...plugins(['browser', 'production']), minifyTemplateLiterals(), terser({ module: true, ecma: 2022 })],
  output: {
    dir: 'dist',
    entryFileNames: 'klachten-check.js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  },
};
export default [page];
