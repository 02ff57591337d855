import { languages } from '../../pack/language.ts';
import { routes, urgencies } from '../../pack/pack.schema.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import type { Found, Words } from '../report/remark.ts';
import type { Check, CheckContext } from './check.ts';

type Outcome = PackSource['outcomes'][number];

/** What one outcome says wrong, and at which key of it. */
interface Wrong {
  key: string;
  what: Words;
  todo: Words;
}

/** Whoever must call within so many days looks again no later. */
const daysAtMost: Partial<Record<Outcome['urgency'], number>> = { soon: 3, today: 1 };

/**
 * That an outcome says how serious it is. The proof knows an outcome by its id alone, so it would not
 * notice an emergency that no longer tells whom to call.
 */
export const outcomesCheck: Check = {
  id: 'outcomes',
  title: { nl: 'Wat een uitkomst zegt', en: 'What an outcome says' },
  run: (context) => [...wrongOutcomes(context), ...unnamedNumbers(context)],
};

function wrongOutcomes({ source, places }: CheckContext): Found[] {
  return source.outcomes.flatMap((outcome, rank) => {
    const lighter = source.outcomes[rank - 1];
    const wrongs = [...outOfOrder(outcome, lighter), ...wrongCall(outcome), ...lateLook(outcome)];
    return wrongs.map(({ key, ...said }): Found => {
      const place = places.of('outcome', outcome.id, key);
      return { level: 'error', ...said, ...(place && { place }) };
    });
  });
}

function outOfOrder(outcome: Outcome, lighter: Outcome | undefined): Wrong[] {
  if (!lighter) return [];
  const falls = {
    route: routes.indexOf(outcome.route) < routes.indexOf(lighter.route),
    urgency: urgencies.indexOf(outcome.urgency) < urgencies.indexOf(lighter.urgency),
  };
  return (['route', 'urgency'] as const)
    .filter((key) => falls[key])
    .map((key) => ({
      key,
      what: {
        nl: `De uitkomst \`${outcome.id}\` is ernstiger dan \`${lighter.id}\`, maar \`${key}\` is lichter: ${outcome[key]} na ${lighter[key]}.`,
        en: `The outcome \`${outcome.id}\` is more serious than \`${lighter.id}\`, but its \`${key}\` is lighter: ${outcome[key]} after ${lighter[key]}.`,
      },
      todo: {
        nl: `Herstel \`${key}\`, of de volgorde van de uitkomsten: van licht naar ernstig.`,
        en: `Mend \`${key}\`, or the order of the outcomes: from light to serious.`,
      },
    }));
}

/** Who must be helped now, reads the number in the heading and on the button. */
function wrongCall(outcome: Outcome): Wrong[] {
  const { id, urgency, ends, call } = outcome;
  if (urgency !== 'now' && ends !== 'now') return [];
  if (!call) {
    return [
      {
        key: 'urgency',
        what: {
          nl: `De uitkomst \`${id}\` heeft haast, maar geen nummer om te bellen.`,
          en: `The outcome \`${id}\` can not wait, but has no number to call.`,
        },
        todo: {
          nl: 'Zet er `call` bij, met het nummer en de tekst op de knop.',
          en: 'Add `call`, with the number and the text on the button.',
        },
      },
    ];
  }
  const texts = { title: outcome.title, call: call.label };
  return (['title', 'call'] as const).flatMap((key) =>
    languages
      .filter((language) => texts[key][language]?.includes(call.number) === false)
      .map((language) => ({
        key,
        what: {
          nl: `“${texts[key][language]}” (${language}) noemt het nummer ${call.number} van \`${id}\` niet.`,
          en: `“${texts[key][language]}” (${language}) does not name the number ${call.number} of \`${id}\`.`,
        },
        todo: {
          nl: 'Noem in de titel en op de knop het nummer dat de knop belt.',
          en: 'Name in the title and on the button the number that the button calls.',
        },
      })),
  );
}

function lateLook({ id, urgency, recheck }: Outcome): Wrong[] {
  const most = daysAtMost[urgency];
  if (most === undefined || !recheck || recheck.days <= most) return [];
  return [
    {
      key: 'recheck',
      what: {
        nl: `De uitkomst \`${id}\` vraagt pas na ${recheck.days} dagen om terug te kijken; dat mag hooguit ${most} zijn.`,
        en: `The outcome \`${id}\` asks to look again after ${recheck.days} days; at most ${most} are allowed.`,
      },
      todo: {
        nl: 'Zet bij `recheck` minder dagen.',
        en: 'Write fewer days at `recheck`.',
      },
    },
  ];
}

/** A rule or advice that says "call 113" calls 113, and no other number. */
function unnamedNumbers({ source, places }: CheckContext): Found[] {
  const rules = source.rules.map(({ name, event: { params } }) => {
    return { kind: 'rule' as const, name, phone: params.phone, key: 'reason', text: params.reason };
  });
  const advice = source.advice.map(({ name, event: { params } }) => {
    return { kind: 'advice' as const, name, phone: params.phone, key: 'text', text: params.text };
  });
  return [...rules, ...advice].flatMap(({ kind, name, phone, key, text }): Found[] => {
    if (phone === undefined || languages.every((at) => text[at]?.includes(phone) !== false)) {
      return [];
    }
    const place = places.of(kind, name, 'event', 'params', 'phone');
    return [
      {
        level: 'error',
        what: {
          nl: `\`${name}\` belt ${phone}, maar noemt dat nummer niet in \`${key}\`.`,
          en: `\`${name}\` calls ${phone}, but does not name that number in \`${key}\`.`,
        },
        todo: {
          nl: 'Zet op beide plaatsen hetzelfde nummer.',
          en: 'Write the same number in both places.',
        },
        ...(place && { place }),
      },
    ];
  });
}
