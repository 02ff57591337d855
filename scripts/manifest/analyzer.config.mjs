export default {
  globs: ['src/klachten-check.ts', 'src/site-element.ts'],
  litelement: true,
  quiet: true,
  // It would otherwise write into package.json.
  packagejson: false,
};
