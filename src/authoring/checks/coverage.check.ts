import { questionsOf } from '../../pack/questions.ts';
import type { Found } from '../report/remark.ts';
import type { AssessedCase } from './assess-cases.ts';
import type { Check, CheckContext } from './check.ts';

/** That the example visitors try everything: every rule, every outcome, every sign. */
export const coverageCheck: Check = {
  id: 'coverage',
  title: { nl: 'Wat de voorbeelden proberen', en: 'What the examples try' },
  async run(context) {
    const assessed = await context.assessed();
    const rules = untriedRules(context, assessed);
    const outcomes = unheardOutcomes(context, assessed);
    const signs = unchosenSigns(context, assessed);
    return [...rules, ...outcomes, ...signs, table(context, assessed)];
  },
};

function untriedRules({ source, places }: CheckContext, assessed: readonly AssessedCase[]) {
  const decided = new Set(assessed.flatMap(({ deciding }) => deciding));
  return source.rules
    .filter(({ name }) => !decided.has(name))
    .map(({ name }): Found => {
      const place = places.of('rule', name);
      return {
        level: 'error',
        what: {
          nl: `De regel \`${name}\` beslist in geen enkel voorbeeld.`,
          en: `The rule \`${name}\` decides in no example.`,
        },
        todo: {
          nl: 'Schrijf in cases/ een bezoeker bij wie deze regel de uitkomst bepaalt.',
          en: 'Write a visitor in cases/ for whom this rule decides the outcome.',
        },
        ...(place && { place }),
      };
    });
}

/** An outcome that no rule asks for is an orphan already. */
function unheardOutcomes({ source, places }: CheckContext, assessed: readonly AssessedCase[]) {
  const heard = new Set(assessed.map(({ assessment }) => assessment.outcome.id));
  const asked = new Set(source.rules.map(({ event }) => event.params.outcome));
  return source.outcomes
    .filter(({ id }) => !heard.has(id) && asked.has(id))
    .map(({ id }): Found => {
      const place = places.of('outcome', id);
      return {
        level: 'error',
        what: {
          nl: `Geen enkele voorbeeldbezoeker hoort \`${id}\`.`,
          en: `No example visitor hears \`${id}\`.`,
        },
        todo: {
          nl: 'Schrijf in cases/ een bezoeker die dit hoort.',
          en: 'Write a visitor in cases/ who hears this.',
        },
        ...(place && { place }),
      };
    });
}

function unchosenSigns({ source, places }: CheckContext, assessed: readonly AssessedCase[]) {
  const chosen = choicesIn(assessed);
  return questionsOf(source).flatMap((question): Found[] => {
    if (question.type !== 'multi') return [];
    const missing = question.options
      .filter(({ id, exclusive }) => !exclusive && !chosen.has(`${question.id}.${id}`))
      .map(({ id }) => id);
    if (missing.length === 0) return [];
    const place = places.of('question', question.id);
    const names = missing.join(', ');
    return [
      {
        level: 'warning',
        what: {
          nl: `Geen enkele voorbeeldbezoeker kiest bij \`${question.id}\`: ${names}`,
          en: `No example visitor chooses in \`${question.id}\`: ${names}`,
        },
        todo: {
          nl: 'Schrijf in cases/ een bezoeker die het kiest.',
          en: 'Write a visitor in cases/ who chooses it.',
        },
        ...(place && { place }),
      },
    ];
  });
}

function choicesIn(assessed: readonly AssessedCase[]): Set<string> {
  return new Set(
    assessed.flatMap(({ example }) =>
      Object.entries(example.answers).flatMap(([question, answer]) =>
        [answer].flat().map((id) => `${question}.${id}`),
      ),
    ),
  );
}

/** Of each outcome: how many rules ask for it, how many of those decide in a case, how many hear it. */
function table({ source }: CheckContext, assessed: readonly AssessedCase[]): Found {
  const decided = new Set(assessed.flatMap(({ deciding }) => deciding));
  const rows = source.outcomes.map(({ id }) => {
    const rules = source.rules.filter(({ event }) => event.params.outcome === id);
    const tried = rules.filter(({ name }) => decided.has(name));
    const heard = assessed.filter(({ assessment }) => assessment.outcome.id === id);
    return [id, rules.length, tried.length, heard.length].map(String);
  });
  return {
    level: 'note',
    what: { nl: 'Per uitkomst:', en: 'For each outcome:' },
    lines: {
      nl: aligned([['uitkomst', 'regels', 'beslissen in een voorbeeld', 'voorbeelden'], ...rows]),
      en: aligned([['outcome', 'rules', 'decide in an example', 'examples'], ...rows]),
    },
  };
}

/** Rows of cells as lines: the first column to the left, numbers to the right. */
function aligned(rows: readonly string[][]): string[] {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(width(at)) : cell.padStart(width(at))))
      .join('  '),
  );
}
