import type { Claim } from '../../proof/failure.ts';
import type { Level, Words } from '../report/remark.ts';

interface ClaimWords {
  /** How bad it is where it does not hold. */
  level: Level;
  what(subject: string, other: string): Words;
  todo: Words;
}

const dead = (nl: string, en: string): ClaimWords => ({
  level: 'error',
  what: (subject) => ({
    nl: `${nl.replace('%', `\`${subject}\``)}.`,
    en: `${en.replace('%', `\`${subject}\``)}.`,
  }),
  todo: {
    nl: 'Kijk of de voorwaarden elkaar uitsluiten, of de check dan al klaar is. Pas ze aan, of haal het weg.',
    en: 'See whether the conditions exclude each other, or the check has ended by then. Change or remove it.',
  },
});

/** How each claim is told where it does not hold. */
export const claimWords: Readonly<Record<Claim, ClaimWords>> = {
  guarantee: {
    level: 'error',
    what: (subject) => ({
      nl: `De garantie \`${subject}\` geldt niet voor iedereen.`,
      en: `The guarantee \`${subject}\` does not hold for everyone.`,
    }),
    todo: {
      nl: 'Herstel de regel die deze bezoeker mist of te veel krijgt. Is de garantie fout, verander dan de garantie.',
      en: 'Mend the rule that this visitor misses or should not get. If the guarantee is wrong, change the guarantee.',
    },
  },
  'some-rule': {
    level: 'error',
    what: () => ({
      nl: 'Er is een bezoeker voor wie geen enkele regel geldt.',
      en: 'There is a visitor for whom no rule holds.',
    }),
    todo: {
      nl: 'Schrijf een regel voor deze bezoeker.',
      en: 'Write a rule for this visitor.',
    },
  },
  adding: {
    level: 'error',
    what: (subject) => ({
      nl: `Een klacht erbij maakt de uitkomst lichter (\`${subject}\`).`,
      en: `One more sign makes the outcome lighter (\`${subject}\`).`,
    }),
    todo: {
      nl: 'Laat de regel die wegvalt ook gelden als deze klacht erbij komt.',
      en: 'Let the rule that drops out also hold with this sign beside the others.',
    },
  },
  'early-end': {
    level: 'error',
    what: (subject) => ({
      nl: `De check stopt met \`${subject}\`, maar de andere vragen hadden dat lichter gemaakt.`,
      en: `The check ends with \`${subject}\`, but the other questions would have made that lighter.`,
    }),
    todo: {
      nl: 'Een regel die de check stopt, mag niet wegvallen door een later antwoord.',
      en: 'A rule that ends the check must not drop out by a later answer.',
    },
  },
  rule: dead('De regel % geldt voor niemand', 'The rule % holds for nobody'),
  advice: dead('Niemand krijgt ooit het advies %', 'Nobody ever gets the advice %'),
  plan: dead('Niemand krijgt ooit het plan %', 'Nobody ever gets the plan %'),
  question: dead('Niemand krijgt ooit de vraag %', 'Nobody is ever asked the question %'),
  option: dead('Niemand kan ooit het antwoord % kiezen', 'Nobody can ever choose the answer %'),
  outcome: dead('Niemand hoort ooit de uitkomst %', 'Nobody ever hears the outcome %'),
  decides: {
    level: 'warning',
    what: (subject) => ({
      nl: `De regel \`${subject}\` beslist nooit: altijd vraagt een andere regel om iets ernstigers.`,
      en: `The rule \`${subject}\` never decides: another rule always asks for something more serious.`,
    }),
    todo: {
      nl: 'Geef hem een ernstigere uitkomst, of haal hem weg als hij niets toevoegt.',
      en: 'Give it a more serious outcome, or remove it if it adds nothing.',
    },
  },
  apart: {
    level: 'warning',
    what: (subject, other) => ({
      nl: `De regels \`${subject}\` en \`${other}\` gelden altijd voor precies dezelfde bezoekers.`,
      en: `The rules \`${subject}\` and \`${other}\` always hold for the very same visitors.`,
    }),
    todo: {
      nl: 'Kijk of een van beide een voorwaarde mist. Zo niet, maak er dan één regel van.',
      en: 'See whether one of them misses a condition. If not, make them one rule.',
    },
  },
  time: {
    level: 'error',
    what: (subject) => ({
      nl: `De check duurt langer dan drie minuten voor wie alles krijgt (${subject}).`,
      en: `The check takes more than three minutes for who is asked the most (${subject}).`,
    }),
    todo: {
      nl: 'Maak een vraag of antwoord korter, of stel minder vragen aan deze bezoeker.',
      en: 'Shorten a question or an answer, or ask this visitor fewer questions.',
    },
  },
};
