/** The settings of the test runners. */
declare module '*.config.mjs' {
  const config: object;
  export default config;
}
