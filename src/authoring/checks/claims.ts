import { nodesIn } from '../../pack/json-nodes.ts';
import { isText, type Language, languages } from '../../pack/language.ts';
import { kindOf } from '../../pack/pack-files.ts';
import type { Place, Places } from '../files/places.ts';
import type { Level, Words } from '../report/remark.ts';

/** A word that promises more than a self-check can give. */
interface Claim {
  words: Readonly<Record<Language, RegExp>>;
  level: Level;
  why: Words;
  instead: Words;
}

const claims: readonly Claim[] = [
  {
    words: { nl: /\p{L}*diagnos\p{L}*/iu, en: /\p{L}*diagnos\p{L}*/iu },
    level: 'error',
    why: {
      nl: 'de check stelt er geen, en moet die indruk ook niet wekken.',
      en: 'the check makes none, and must not look as if it did.',
    },
    instead: {
      nl: 'Schrijf wat iemand merkt of moet doen: “onderzoeken wat er speelt”.',
      en: 'Write what somebody notices or has to do: “find out what is going on”.',
    },
  },
  {
    words: {
      nl: /\p{L}*garand\p{L}*|\p{L}*garanti\p{L}*|honderd procent|100 ?%|\bwondermiddel\p{L}*/iu,
      en: /\bguarante\p{L}*|\bhundred per ?cent|100 ?%|\bmiracle cures?\b/iu,
    },
    level: 'warning',
    why: { nl: 'dat kan niemand beloven.', en: 'nobody can promise that.' },
    instead: {
      nl: 'Schrijf “helpt vaak” of “helpt veel mensen”, en zeg wanneer niet.',
      en: 'Write “often helps” or “helps many people”, and say when it does not.',
    },
  },
  {
    words: {
      nl: /\bgeneest je\b|\bgenezend\p{L}*|\bvoorgoed (?:van je|verdwen)\p{L}*/iu,
      en: /\bcures?\b|\bcured\b|\bcuring\b/iu,
    },
    level: 'warning',
    why: { nl: 'dat belooft genezing.', en: 'that promises a cure.' },
    instead: {
      nl: 'Schrijf “helpt bij het herstel” of “de klachten worden vaak minder”.',
      en: 'Write “helps you recover” or “the complaint often gets better”.',
    },
  },
  {
    words: {
      nl: /\brisicoloo?s\p{L}*|\bzonder (?:enig )?risico\p{L}*|\b(?:volkomen|volledig|helemaal) veilig\b/iu,
      en: /\brisk-free\b|\bwithout (?:any )?risks?\b|\b(?:completely|totally|perfectly) safe\b/iu,
    },
    level: 'warning',
    why: { nl: 'niets is dat voor iedereen.', en: 'nothing is that for everybody.' },
    instead: {
      nl: 'Schrijf “voor de meeste mensen veilig”, en zeg voor wie niet.',
      en: 'Write “safe for most people”, and say for whom it is not.',
    },
  },
];

/** Names of publications are quoted as they are, so the texts of sources.json do not count. */
const kindsWithTexts = ['pack', 'questions', 'rules', 'advice', 'plans', 'values'];

/** Every claim in a text that a visitor reads, with its place. */
export function claimsIn(
  places: Places,
): { word: string; claim: Claim; place: Place | undefined }[] {
  return [...places.values()]
    .filter(([file]) => kindsWithTexts.includes(kindOf(file) ?? ''))
    .flatMap(([file, value]) =>
      [...nodesIn(value)].flatMap(([node, path]) => {
        if (typeof node !== 'object' || node === null || !isText(node)) return [];
        return languages.flatMap((language) => {
          const text = (node as Partial<Words>)[language] ?? '';
          return claims.flatMap((claim) => {
            const word = text.match(claim.words[language])?.[0];
            return word ? [{ word, claim, place: places.at(file, ...path, language) }] : [];
          });
        });
      }),
    );
}
