import { languages } from '../../pack/language.ts';
import { questionsOf } from '../../pack/questions.ts';
import type { Found } from '../report/remark.ts';
import type { Check, CheckContext } from './check.ts';
import { claimsIn } from './claims.ts';
import { limits, readingOf } from './reading.ts';

/** That every text is short and plain, and promises nothing. */
export const textsCheck: Check = {
  id: 'texts',
  title: { nl: 'Teksten', en: 'Texts' },
  run: (context) => [...readingRemarks(context), ...claimRemarks(context), ...sameAnswers(context)],
};

function readingRemarks({ source, places }: CheckContext): Found[] {
  const { average, tooLong, tooHard, tooMany, needless } = readingOf(source);
  const remarks: Found[] = [
    ...tooLong.map(({ kind, name, sentences }): Found => {
      const lines = sentences.map((sentence) => `“${sentence}”`);
      return {
        level: 'error',
        what: {
          nl: `\`${name}\` heeft een zin van meer dan ${limits.sentence} woorden.`,
          en: `\`${name}\` has a Dutch sentence of more than ${limits.sentence} words.`,
        },
        todo: { nl: 'Maak er twee zinnen van.', en: 'Make two sentences of it.' },
        lines: { nl: lines, en: lines },
        ...placed(places.of(kind, name)),
      };
    }),
    ...tooHard.map(({ name, flesch }): Found => {
      const score = Math.floor(flesch);
      return {
        level: 'error',
        what: {
          nl: `Het advies \`${name}\` leest moeilijk: ${score} op de schaal van Flesch-Douma, minstens ${limits.flesch} is nodig.`,
          en: `The advice \`${name}\` is hard to read in Dutch: ${score} on the Flesch-Douma scale, at least ${limits.flesch} is needed.`,
        },
        todo: {
          nl: 'Gebruik kortere woorden en kortere zinnen. Kan dat echt niet, zet het dan met de reden in reading.json.',
          en: 'Use shorter words and shorter sentences. If that really can’t be done, put it with the reason in reading.json.',
        },
        ...placed(places.of('advice', name, 'event', 'params', 'text')),
      };
    }),
    ...tooMany.map(({ name, part, language, words }): Found => {
      const partInDutch = part === 'title' ? 'De titel' : 'De tekst';
      return {
        level: 'error',
        what: {
          nl: `${partInDutch} van \`${name}\` (${language}) heeft ${words} woorden; hoogstens ${limits[part]} mag.`,
          en: `The ${part} of \`${name}\` (${language}) has ${words} words; at most ${limits[part]} are allowed.`,
        },
        todo: { nl: 'Maak hem korter.', en: 'Shorten it.' },
        ...placed(places.of('advice', name, 'event', 'params', part, language)),
      };
    }),
    ...needless.map((index): Found => {
      return {
        level: 'warning',
        what: {
          nl: `De uitzondering voor \`${source.reading[index]?.item}\` is niet nodig: de tekst leest makkelijk genoeg.`,
          en: `The exception for \`${source.reading[index]?.item}\` is not needed: the text reads easily enough.`,
        },
        todo: { nl: 'Haal hem weg.', en: 'Remove it.' },
        ...placed(places.at('reading.json', 'exceptions', index)),
      };
    }),
  ];
  if (average <= limits.averageSentence) return remarks;
  const most = limits.averageSentence;
  const what = {
    nl: `Een zin heeft gemiddeld ${inDutch(average)} woorden; hoogstens ${most} mag.`,
    en: `A Dutch sentence has ${average.toFixed(1)} words on average; at most ${most} are allowed.`,
  };
  const todo = { nl: 'Maak de langste zinnen korter.', en: 'Shorten the longest sentences.' };
  return [{ level: 'error', what, todo }, ...remarks];
}

function claimRemarks({ places }: CheckContext): Found[] {
  return claimsIn(places).map(({ word, claim, place }) => ({
    level: claim.level,
    what: {
      nl: `“${word}”: ${claim.why.nl}`,
      en: `“${word}”: ${claim.why.en}`,
    },
    todo: claim.instead,
    ...placed(place),
  }));
}

/** Of two answers with one text a visitor can not tell which of them is theirs. */
function sameAnswers({ source, places }: CheckContext): Found[] {
  return questionsOf(source).flatMap((question) => {
    const options = 'options' in question ? question.options : [];
    return options.flatMap(({ id, text }, at): Found[] => {
      const twin = options
        .slice(0, at)
        .find((other) => languages.some((one) => text[one] && text[one] === other.text[one]));
      if (!twin) return [];
      return [
        {
          level: 'error',
          what: {
            nl: `De antwoorden \`${twin.id}\` en \`${id}\` op \`${question.id}\` hebben dezelfde tekst.`,
            en: `The answers \`${twin.id}\` and \`${id}\` to \`${question.id}\` have the same text.`,
          },
          todo: { nl: 'Geef elk antwoord een eigen tekst.', en: 'Give each its own text.' },
          ...placed(places.of('option', `${question.id}.${id}`, 'text')),
        },
      ];
    });
  });
}

const inDutch = (number: number) => number.toFixed(1).replace('.', ',');
const placed = (place: Found['place']) => (place ? { place } : {});
