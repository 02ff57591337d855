/** The pack in `rules/`, checked and put into one language when we build (`scripts/pack-plugin.ts`). */
declare module 'virtual:questionnaire/*' {
  const questionnaire: import('./pack/pack.ts').Questionnaire;
  export default questionnaire;
}

/** What the first question can do without: rules, advice, outcomes and sources. */
declare module 'virtual:rules/*' {
  const rules: Omit<import('./pack/pack.ts').Pack, 'topics'>;
  export default rules;
}
