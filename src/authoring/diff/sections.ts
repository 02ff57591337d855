import { isDeepStrictEqual } from 'node:util';
import type { Answers } from '../../pack/answers.ts';
import type { Language } from '../../pack/language.ts';
import { answersInWords, someInWords } from '../sentences/answers-in-words.ts';
import { Vocabulary } from '../sentences/vocabulary.ts';
import { type ContentChange, isOnlyText } from './content-changes.ts';
import type { Difference, ToldMove } from './difference.ts';
import type { Direction } from './moves.ts';
import type { Side } from './read-side.ts';
import { type DiffWords, wordsIn } from './words.ts';

/** A part of the report, for a terminal or a pull request alike. */
export interface Section {
  heading: string;
  tone: 'bad' | 'warn' | 'fine';
  items: { title: string; lines: string[] }[];
}

/** What an edit does, in words: the moves to a lighter outcome first. */
export function sectionsOf(
  difference: Difference,
  before: Side,
  after: Side,
  language: Language,
): Section[] {
  const words = wordsIn[language];
  const { moves, cases, advice, content, unshared, sample } = difference;
  const number = (value: number) => value.toLocaleString(language);
  const share = (count: number) =>
    count === 0
      ? words.noneOf(number(sample.of))
      : words.oneIn(oneIn(sample.of / count, language), number(count), number(sample.of));

  const moved = (direction: Direction, heading: string): Section => {
    const those = moves.filter((move) => move.direction === direction);
    const tone = those.some(({ accepted }) => !accepted) ? 'bad' : 'warn';
    const items = those.map((move) => ({
      title: `${move.from} → ${move.to}: ${share(move.count)}`,
      lines: linesOf(move, before, after, language),
    }));
    return { heading, tone, items };
  };
  const changed = (heading: string, tone: Section['tone'], changes: ContentChange[]): Section => ({
    heading,
    tone,
    items: changes.map((change) => itemOf(change, words)),
  });
  const isMeaning = ({ kind, fields }: ContentChange) =>
    kind === 'outcome' && fields.some(({ field }) => decisive.includes(field));
  const outcome = (id: string | null) => id ?? words.unfinished;
  const sections: Section[] = [
    moved('lighter', words.lighter),
    moved('unranked', words.unranked),
    moved('more-serious', words.moreSerious),
    ...(moves.length === 0 ? [bare(words.nobody)] : []),
    ...(content.length + cases.length === 0 ? [bare(words.nothing)] : []),
    changed(words.meaning, 'warn', content.filter(isMeaning)),
    {
      heading: words.cases,
      tone: cases.some(({ holds }) => !holds) ? 'bad' : 'warn',
      items: cases.map((example) => ({
        title: `${example.id} (${words.change[example.change]}): ${outcome(example.before)} → ${outcome(example.after)}`,
        lines: [example.description, ...(example.holds ? [] : [words.broken])],
      })),
    },
    {
      heading: words.advice,
      tone: 'warn',
      items: advice.map(({ rule, gains, loses }) => ({
        title: rule,
        lines: [
          ...(gains > 0 ? [`${words.gains}: ${share(gains)}`] : []),
          ...(loses > 0 ? [`${words.loses}: ${share(loses)}`] : []),
        ],
      })),
    },
    changed(words.texts, 'fine', content.filter(isOnlyText)),
    changed(
      words.other,
      'fine',
      content.filter((change) => !isOnlyText(change) && !isMeaning(change)),
    ),
    {
      heading: words.notCompared,
      tone: 'warn',
      items: unshared.map((item) => ({ title: words.unshared(item), lines: [] })),
    },
  ];
  return sections.filter(({ items }) => items.length > 0);
}

/** What the counts rest on, as one line; nothing where nothing was counted. */
export function sampleLine({ moves, advice, sample }: Difference, language: Language): string {
  if (moves.length + advice.length === 0) return '';
  const { of, seed, population } = sample;
  return wordsIn[language].sample(of.toLocaleString(language), seed, population);
}

/** A section that has said it all with its heading. */
const bare = (heading: string): Section => ({
  heading,
  tone: 'fine',
  items: [{ title: '', lines: [] }],
});

/** Of an outcome, what decides where a visitor goes and how soon. */
const decisive = ['route', 'urgency', 'ends', 'alone', 'call.number'];

function linesOf(move: ToldMove, before: Side, after: Side, language: Language): string[] {
  const words = wordsIn[language];
  const { visitor, rules, accepted, direction, from, to } = move;
  const formerly = without(visitor.before, visitor.after);
  const said = someInWords(new Vocabulary(before.source, language), formerly);
  const meant = `${words.accept} --accept-lighter ${from}:${to}`;
  return [
    `${words.example}: ${answersInWords(new Vocabulary(after.source, language), visitor.after)}`,
    ...(said ? [`${words.formerly}: ${said}`] : []),
    ...(rules.length === 0 ? [words.noRule] : []),
    ...rules.map(
      ({ rule, before: was, after: is, places }) =>
        `${rule}: ${was ?? '–'} → ${is ?? '–'} (${[...new Set(places)].join(', ')})`,
    ),
    ...(direction === 'more-serious' ? [] : [accepted ? words.accepted : meant]),
  ];
}

/** The answers that are not the same in the others. */
const without = (answers: Answers, others: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(([id, answer]) => !isDeepStrictEqual(answer, others[id])),
  );

function itemOf({ kind, id, change, fields }: ContentChange, words: DiffWords) {
  return {
    title: `${kind} ${id}: ${words.change[change]}`,
    lines: fields.map(({ field, before, after }) =>
      `${field} ${cut(before)} → ${cut(after)}`.trimStart(),
    ),
  };
}

/** A condition can be long; the file itself shows the whole of it. */
const cut = (value: string | null): string =>
  value === null ? '–' : value.length > 200 ? `${value.slice(0, 199)}…` : value;

const oneIn = (times: number, language: Language): string =>
  times.toLocaleString(language, { maximumFractionDigits: times < 10 ? 1 : 0 });
