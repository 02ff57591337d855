import type { Plugin } from 'rollup';

const debugLines =
  /^\s*\(0, _debug2\.default\)\([\s\S]*?\);$|^var _debug = require\('\.\/debug'\);$|^var _debug2 = .*;$/gm;

/**
 * Takes the debug lines out of json-rules-engine: they would write a visitor's answers to the console
 * of every browser in which `localStorage.debug` happens to name it.
 */
export const quietPlugin: Plugin = {
  name: 'quiet',
  transform(code, id) {
    if (!/[\\/]json-rules-engine[\\/]dist[\\/]/.test(id)) return null;
    const quiet = code.replace(debugLines, '');
    if (quiet.includes('_debug'))
      this.error('a debug line was left over: mend scripts/quiet-plugin.ts');
    return { code: quiet, map: null };
  },
};
