/** The pack in `rules/`, checked and put into one language when we build (`scripts/pack-plugin.ts`). */
declare module 'virtual:questionnaire/*' {
  /** The SRI hash of the file that `klachten-check bundle` makes of the same pack. */
  export const hash: string;
  const questionnaire: import('./pack/pack.ts').Questionnaire;
  export default questionnaire;
}

/** The answers that a pack gives for signs of danger to life. */
declare module 'virtual:emergency-signs/*' {
  const signs: readonly string[];
  export default signs;
}

declare module 'virtual:rules/*' {
  const rules: import('./pack/packed.ts').PackedRules;
  export default rules;
}

declare module 'virtual:library/*' {
  const library: import('./pack/packed.ts').PackedLibrary;
  export default library;
}
