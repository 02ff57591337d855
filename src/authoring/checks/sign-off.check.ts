import type { Found } from '../report/remark.ts';
import type { Check, CheckContext } from './check.ts';
import { daysBetween } from './days.ts';

/** A review counts for as long as guidelines usually do. */
const reviewHolds = 2 * 365;
const shown = 5;

/** That a clinician looked at the rules that send somebody to a doctor, and not too long ago. */
export const signOffCheck: Check = {
  id: 'sign-off',
  title: { nl: 'Nagekeken door een zorgverlener', en: 'Reviewed by a clinician' },
  run: (context) => [...unreviewed(context), ...wrongDates(context)],
};

/** One remark for all of them: a new pack has none reviewed. */
function unreviewed({ source, places }: CheckContext): Found[] {
  const toDoctor = new Set(
    source.outcomes.filter(({ route }) => route === 'gp').map(({ id }) => id),
  );
  const flags = source.rules.filter(
    ({ name, event }) =>
      toDoctor.has(event.params.outcome) && places.of('rule', name)?.file === 'red-flags.json',
  );
  const missing = flags.filter(({ reviewed }) => !reviewed).map(({ name }) => name);
  const [first] = missing;
  if (first === undefined) return [];
  const place = places.of('rule', first);
  const names = missing.slice(0, shown).join(', ') + (missing.length > shown ? ', …' : '');
  return [
    {
      level: 'warning',
      what: {
        nl: `Niemand heeft ${missing.length} van de ${flags.length} alarmregels nagekeken: ${names}`,
        en: `Nobody has reviewed ${missing.length} of the ${flags.length} red flags: ${names}`,
      },
      todo: {
        nl: 'Laat een zorgverlener elke regel nakijken, en zet er dan `"reviewed": { "by": …, "on": … }` bij.',
        en: 'Have a clinician look at each rule, and then add `"reviewed": { "by": …, "on": … }`.',
      },
      ...(place && { place }),
    },
  ];
}

function wrongDates({ source, places, today }: CheckContext): Found[] {
  const all = [
    ...source.rules.map((rule) => ({ ...rule, kind: 'rule' as const })),
    ...source.advice.map((rule) => ({ ...rule, kind: 'advice' as const })),
  ];
  return all.flatMap(({ kind, name, reviewed }): Found[] => {
    if (!reviewed) return [];
    const { on } = reviewed;
    const place = places.of(kind, name, 'reviewed', 'on');
    const age = daysBetween(on, today);
    if (age >= 0 && age <= reviewHolds) return [];
    return [
      age < 0
        ? {
            level: 'error',
            what: {
              nl: `\`${name}\` is nagekeken op een dag die nog komt: ${on}.`,
              en: `\`${name}\` was reviewed on a day that is still to come: ${on}.`,
            },
            todo: {
              nl: 'Zet de dag waarop het gebeurde.',
              en: 'Write the day on which it was done.',
            },
            ...(place && { place }),
          }
        : {
            level: 'warning',
            what: {
              nl: `\`${name}\` is meer dan twee jaar geleden nagekeken: ${on}.`,
              en: `\`${name}\` was reviewed more than two years ago: ${on}.`,
            },
            todo: { nl: 'Laat het opnieuw nakijken.', en: 'Have it reviewed again.' },
            ...(place && { place }),
          },
    ];
  });
}
