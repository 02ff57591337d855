declare module '@custom-elements-manifest/analyzer/cli.js' {
  /** Runs the command; its own types leave this out. */
  export function cli(options: { argv: string[]; noWrite: boolean }): Promise<unknown>;
}
