import { insert, type Mistake, retype, write } from '../support/spoilt-pack.ts';

/** A slip in the rules, and the words by which a clinician finds and mends it. */
export interface WrongEdit {
  what: string;
  slip: Mistake;
  /** What is printed, with `…` for the rest. */
  told: string;
}

/** A piece of text within the rule of this name; the slip stays within it. */
const within = (rule: string, from: string): RegExp =>
  new RegExp(`(?<="name": "${rule}"(?:(?!"name":)[^])*?)${from}`);

export const wrongEdits: readonly WrongEdit[] = [
  {
    what: 'a typo in an id',
    slip: retype('red-flags.json', within('knee-locked', '"locked"'), '"lockt"'),
    told: `
✗ Opbouw en verwijzingen
  fout  Gevonden: antwoord op \`leg-signs\` "lockt" (onbekend); verwacht: een van cannot-walk, …, locked, …, none.
    rules/red-flags.json:… rules[…].conditions.all[0].value
…
      > … │       "conditions": { "all": [{ "fact": "leg-signs", "operator": "contains", "value": "lockt" }] },
…
    → Bedoel je \`locked\`?
De rest wordt bekeken zodra de bestanden kloppen.
1 fout, 0 waarschuwingen · …
`,
  },
  {
    what: '`notEqual` in a red flag',
    slip: retype(
      'red-flags.json',
      within('chest-exertion-acute', '"equal", "value": "worse"'),
      '"notEqual", "value": "improving"',
    ),
    told: `
✗ Opbouw en verwijzingen
  fout  Gevonden: de operator "notEqual"; verwacht: een positieve voorwaarde: wat de bezoeker wél antwoordde.
    rules/red-flags.json:… rules[…].conditions.all[1].any[2].operator
…
      > … │               { "fact": "course", "operator": "notEqual", "value": "improving" }
…
    → Een negatieve is ook waar als de vraag nooit is gesteld. Noem de antwoorden die tellen.
De rest wordt bekeken zodra de bestanden kloppen.
1 fout, 0 waarschuwingen · …
`,
  },
  {
    what: 'a threshold turned round',
    slip: retype(
      'red-flags.json',
      within('pregnant-severe', 'greaterThanInclusive'),
      'lessThanInclusive',
    ),
    told: `
…
✗ Voorbeeldbezoekers
…
  fout  De voorbeeldbezoeker \`pregnant-groin\` hoort iets anders dan verwacht: Pregnant, 32: …
    rules/cases/hip-and-thigh.json:… cases[…]
      verwacht: Ga naar een fysiotherapeut (physiotherapist); gehoord: Bel vandaag je huisarts (gp-today), vanwege pregnant-severe (“…”)
…
    → Klopt de regel niet, herstel dan de regel. Klopt hij wel, pas dan het voorbeeld aan.
…
✗ Bewijs over alle bezoekers
…
  fout  De garantie \`more-pain\` geldt niet voor iedereen.
    rules/red-flags.json:… rules[…]
      Een hoger cijfer bij ‘Pijncijfer’ maakt de uitkomst nooit lichter. …
…
        door de regel pregnant-severe (red-flags.json:…)
…
    → Herstel de regel die deze bezoeker mist of te veel krijgt. Is de garantie fout, verander dan de garantie.
…
`,
  },
  {
    what: 'a sign forgotten in a red flag',
    slip: retype('red-flags.json', within('chest-breath-acute', ', "cancer"'), ''),
    told: `
…
✗ Bewijs over alle bezoekers
  fout  De garantie \`breath-pain-risk-112\` geldt niet voor iedereen.
    rules/red-flags.json:… rules[…]
      Wie de check afrondt, hoort precies “Spoed: nu” als bij ‘Borstsignalen’ “Pijn bij diep ademen, met benauwdheid” is aangekruist én …
      De bezoeker: …; borstsignalen “Pijn bij diep ademen, met benauwdheid”; algemeen “Ooit kanker gehad”; …
      hoort: Huisarts: vandaag
        door de regel chest-breath (red-flags.json:…)
      Op één antwoord na zou de regel chest-breath-acute gelden (red-flags.json:…)
    → Herstel de regel die deze bezoeker mist of te veel krijgt. Is de garantie fout, verander dan de garantie.
…
1 fout, …
`,
  },
  {
    what: 'a question that nobody is asked',
    slip: insert('questions/sleep.json', ['questions', 5], {
      id: 'knee-pillow',
      type: 'single',
      text: { nl: 'Slaap je met een kussen?', en: 'Do you sleep with a pillow?' },
      label: { nl: 'Kussen', en: 'Pillow' },
      askWhen: {
        all: [
          { fact: 'reason', operator: 'equal', value: 'sleep' },
          { fact: 'region', operator: 'equal', value: 'knee' },
        ],
      },
      options: [
        { id: 'yes', text: { nl: 'Ja', en: 'Yes' } },
        { id: 'no', text: { nl: 'Nee', en: 'No' } },
      ],
    }),
    told: `
…
✗ Bewijs over alle bezoekers
  fout  Niemand krijgt ooit de vraag \`knee-pillow\`.
    rules/questions/sleep.json:… questions[…]
    → Kijk of de voorwaarden elkaar uitsluiten, of de check dan al klaar is. Pas ze aan, of haal het weg.
…
1 fout, …
`,
  },
  {
    what: 'a text too long for three minutes',
    slip: write('questions/complaint.json', ['questions', 0, 'help'], {
      nl: 'Kies je leeftijd van vandaag. Vul je de check in voor iemand anders, bijvoorbeeld je kind of je vader? Kies dan hoe oud die is.',
      en: 'Choose your age today. Are you filling in the check for someone else, your child or your father perhaps? Then choose how old they are.',
    }),
    told: `
…
✗ Bewijs over alle bezoekers
  fout  De check duurt langer dan drie minuten voor wie alles krijgt (nl).
…
      De bezoeker: …
…
    → Maak een vraag of antwoord korter, of stel minder vragen aan deze bezoeker.
…
  Bekeken voor elke bezoeker: …
      Langste check (nl): 181,9 s. …
      Langste check (en): 186,2 s. …
2 fouten, …
`,
  },
];
