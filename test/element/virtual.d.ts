/** Found by the proof when the tests are bundled (`scripts/visitors-plugin.ts`). */
declare module 'virtual:visitors' {
  const visitors: import('../../scripts/find-visitors.ts').Visitors;
  export default visitors;
}
