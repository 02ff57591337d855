import type { PackSource } from '../../pack/pack-source.ts';
import { questionsOf } from '../../pack/questions.ts';
import type { Found } from '../report/remark.ts';
import type { AssessedCase } from './assess-cases.ts';
import type { Check, CheckContext } from './check.ts';

/** That every example visitor hears what the clinician wrote down. */
export const casesCheck: Check = {
  id: 'cases',
  title: { nl: 'Voorbeeldbezoekers', en: 'Example visitors' },
  async run(context) {
    const assessed = await context.assessed();
    return assessed.flatMap((one) => {
      const lines = differences(context, one);
      const place = context.places.of('case', one.example.id);
      if (lines.nl.length === 0) return [];
      const { id, description } = one.example;
      const what = {
        nl: `De voorbeeldbezoeker \`${id}\` hoort iets anders dan verwacht: ${description}`,
        en: `The example visitor \`${id}\` hears something else than expected: ${description}`,
      };
      const todo = {
        nl: 'Klopt de regel niet, herstel dan de regel. Klopt hij wel, pas dan het voorbeeld aan.',
        en: 'If the rule is wrong, mend the rule. If it is right, change the example.',
      };
      return [{ level: 'error', what, todo, lines, ...(place && { place }) } satisfies Found];
    });
  },
};

function differences(
  { source, pack }: CheckContext,
  { example, assessment, deciding }: AssessedCase,
) {
  const lines = { nl: [] as string[], en: [] as string[] };
  const say = (nl: string, en: string) => {
    lines.nl.push(nl);
    lines.en.push(en);
  };
  const differ = (
    nl: string,
    en: string,
    expected: readonly string[],
    heard: readonly string[],
  ) => {
    if (same(expected, heard)) return;
    say(
      `${nl}: verwacht ${list(expected, 'niets')}, gehoord ${list(heard, 'niets')}`,
      `${en}: expected ${list(expected, 'nothing')}, heard ${list(heard, 'nothing')}`,
    );
  };
  const { outcome, asked, complete, also, ends, fired } = assessment;
  const open = asked.at(-1);
  if (!complete) say(`de vraag ${open} heeft geen antwoord`, `the question ${open} has no answer`);
  if (outcome.id !== example.outcome) {
    const [expected, heard] = [example.outcome, outcome.id].map((id) => named(source, id));
    const reasons = deciding.map((rule) => reasonOf(source, rule));
    say(
      `verwacht: ${expected?.nl}; gehoord: ${heard?.nl}${because(reasons, 'nl')}`,
      `expected: ${expected?.en}; heard: ${heard?.en}${because(reasons, 'en')}`,
    );
  }
  differ('regels die beslissen', 'rules that decide', example.deciding, deciding);
  const others = fired.filter((rule) => !deciding.includes(rule));
  differ('andere regels', 'other rules', example.others, others);
  const alsoHeard = also.map(({ id }) => id);
  differ('ook passend', 'also fitting', example.also, alsoHeard);
  if (ends !== example.ends) {
    say(
      `eindigt: verwacht ${endings[example.ends ?? 'whole'].nl}, gehoord ${endings[ends ?? 'whole'].nl}`,
      `ends: expected ${endings[example.ends ?? 'whole'].en}, heard ${endings[ends ?? 'whole'].en}`,
    );
  }
  const order = questionsOf(pack).map(({ id }) => id);
  const unasked = order.filter((id) => id in example.answers && !asked.includes(id));
  if (unasked.length > 0) {
    const names = unasked.join(', ');
    say(
      `antwoord op een vraag die deze bezoeker niet krijgt: ${names}`,
      `an answer to a question that this visitor is not asked: ${names}`,
    );
  }
  return lines;
}

const endings = {
  now: { nl: 'meteen', en: 'at once' },
  'after-topic': { nl: 'na het onderwerp', en: 'after the topic' },
  whole: { nl: 'na alle vragen', en: 'after all questions' },
} as const;

function named({ outcomes }: PackSource, id: string) {
  const title = outcomes.find((outcome) => outcome.id === id)?.title;
  return { nl: `${title?.nl ?? title?.en} (${id})`, en: `${title?.en ?? title?.nl} (${id})` };
}

function reasonOf({ rules }: PackSource, name: string) {
  const reason = rules.find((rule) => rule.name === name)?.event.params.reason;
  return {
    nl: `${name} (“${reason?.nl ?? reason?.en}”)`,
    en: `${name} (“${reason?.en ?? reason?.nl}”)`,
  };
}

function because(reasons: readonly { nl: string; en: string }[], language: 'nl' | 'en'): string {
  if (reasons.length === 0) {
    return { nl: ', want geen regel gaat op', en: ', because no rule fires' }[language];
  }
  const words = { nl: ', vanwege ', en: ', because of ' }[language];
  return (
    words + reasons.map((reason) => reason[language]).join({ nl: ' en ', en: ' and ' }[language])
  );
}

const list = (names: readonly string[], none: string) => names.join(', ') || none;
const same = (a: readonly string[], b: readonly string[]) =>
  [...a].sort().join() === [...b].sort().join();
