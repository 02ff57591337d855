/** The pack in `rules/`, checked and put into one language when we build (`scripts/pack-plugin.ts`). */
declare module 'virtual:questionnaire/*' {
  const questionnaire: import('./pack/pack.ts').Questionnaire;
  export default questionnaire;
}

/** What an outcome needs: the rules, whom to call and when, and the sources of both. */
declare module 'virtual:rules/*' {
  const rules: Omit<import('./pack/pack.ts').Pack, 'topics' | 'plans' | 'values'>;
  export default rules;
}

/** The rest of the advice, the plans, and their sources. */
declare module 'virtual:library/*' {
  const library: Pick<
    import('./pack/pack.ts').Pack,
    'advice' | 'plans' | 'values' | 'contradictions' | 'sources'
  >;
  export default library;
}
