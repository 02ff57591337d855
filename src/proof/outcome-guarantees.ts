import { factsIn } from '../pack/condition-tree.ts';
import type { Guarantee } from '../pack/guarantee.schema.ts';
import type { Failure } from './failure.ts';
import { type Formula, truthIn } from './formula.ts';
import type { Prover } from './prover.ts';

type OutcomeGuarantee = Extract<Guarantee, { kind: 'outcome' }>;

/** The guarantees of the form "when … then at least, at most or exactly …" that some visitor breaks. */
export async function brokenOutcomeGuarantees(prover: Prover): Promise<Failure[]> {
  const guarantees = prover.source.guarantees.filter(({ kind }) => kind === 'outcome');
  const breaking = (guarantees as OutcomeGuarantee[]).map(
    (guarantee) => [guarantee.id, breaks(prover, guarantee)] as const,
  );
  const failures: Failure[] = [];
  for (const [subject, formula] of await possibleOf(prover, breaking)) {
    const found = await prover.smallest(formula);
    if (found) {
      failures.push({ claim: 'guarantee', subject, example: await prover.example(found) });
    }
  }
  return failures;
}

type Named = readonly [name: string, formula: Formula];

/** Those that are true of some visitor, with one question to the solver for each of them and one for all others. */
async function possibleOf(prover: Prover, named: readonly Named[]): Promise<Named[]> {
  let open = named;
  for (;;) {
    const found = await prover.find(prover.formulas.or(...open.map(([, formula]) => formula)));
    if (!found) return named.filter((one) => !open.includes(one));
    const isTrue = truthIn(found);
    open = open.filter(([, formula]) => !isTrue(formula));
  }
}

/** Of a visitor who breaks a guarantee about the outcome. */
export function breaks(
  prover: Pick<Prover, 'formulas' | 'encoding' | 'rankOf'>,
  { when, atLeast, atMost, exactly }: OutcomeGuarantee,
): Formula {
  const { formulas, encoding } = prover;
  const lowest = atLeast ?? exactly;
  const highest = atMost ?? exactly;
  const isTooLight = lowest
    ? formulas.not(encoding.atLeast(prover.rankOf(lowest)))
    : formulas.false;
  const isTooSerious = highest ? encoding.atLeast(prover.rankOf(highest) + 1) : formulas.false;
  return formulas.and(encoding.holds(when), formulas.or(isTooLight, isTooSerious));
}

/** A finished check in which no rule asks for an outcome, so that only the fallback is left. */
export async function unmetByRules(prover: Prover): Promise<Failure[]> {
  const { formulas, encoding, source } = prover;
  const found = await prover.smallest(formulas.not(formulas.or(...encoding.fired.values())));
  if (!found) return [];
  const guarantee = source.guarantees.find(({ kind }) => kind === 'some-rule-fires');
  const example = await prover.example(found);
  return [{ claim: 'some-rule', subject: guarantee?.id ?? source.fallback, example }];
}

/** The rules that read a topic and ask for more than a guarantee allows there. */
export function aboveTheirCap({ source, rankOf }: Pick<Prover, 'source' | 'rankOf'>): Failure[] {
  const named = new Map(Object.entries(source.conditions));
  return source.guarantees.flatMap((guarantee) => {
    if (guarantee.kind !== 'topics-cap') return [];
    const read = new Set(
      source.topics
        .filter(({ id }) => guarantee.topics.includes(id))
        .flatMap(({ questions }) => questions.map(({ id }) => id)),
    );
    return source.rules
      .filter(({ event }) => rankOf(event.params.outcome) > rankOf(guarantee.atMost))
      .filter(({ conditions }) => [...factsIn(conditions, named)].some((fact) => read.has(fact)))
      .map(({ name }) => ({ claim: 'guarantee' as const, subject: guarantee.id, rule: name }));
  });
}
