import { commandBundle, libraryBundle, pageBundle } from './scripts/bundles.ts';

export default [pageBundle(), libraryBundle, commandBundle];
