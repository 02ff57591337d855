import type { Condition } from '../../pack/condition.schema.ts';
import { factsIn } from '../../pack/condition-tree.ts';
import { forVisitors } from '../../pack/for-visitors.ts';
import { localise } from '../../pack/localise.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import type { Example } from '../../proof/prover.ts';
import { seriousnessOf } from '../../triage/assessment.ts';
import { explainTexts } from '../explain/explain.texts.ts';
import { explainVisitor } from '../explain/explain-visitor.ts';
import { Vocabulary } from '../sentences/vocabulary.ts';

/**
 * The rules that miss a visitor by one answer, of those that ask for this outcome or a more serious
 * one and read what the guarantee reads. Where a visitor hears too little, the mistake is most likely in
 * one of them: those that ask for just this outcome come first.
 */
export async function nearRules(
  source: PackSource,
  { answers }: Example,
  promised: string,
  when: Condition,
): Promise<string[]> {
  const named = new Map(Object.entries(source.conditions));
  const reads = factsIn(when, named);
  const rankOf = (outcome: string) => seriousnessOf(source, outcome);
  const candidates = source.rules
    .map(({ name, conditions, event }) => ({
      kind: 'rule' as const,
      name,
      conditions,
      above: rankOf(event.params.outcome) - rankOf(promised),
      facts: factsIn(conditions, named),
    }))
    .filter(({ above, facts }) => above >= 0 && [...facts].some((fact) => reads.has(fact)))
    .sort((a, b) => a.above - b.above || a.facts.size - b.facts.size);
  const language = source.languages[0] ?? 'nl';
  const pack = localise(forVisitors(source), language);
  const vocabulary = new Vocabulary(source, language);
  const texts = explainTexts[language];
  const { rules } = await explainVisitor(pack, vocabulary, answers, candidates, texts);
  return rules.filter(({ steps }) => steps === 1).map(({ name }) => name);
}
