import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  readingLevel,
  sentencesOf,
  syllablesIn,
  wordsOf,
} from '../../src/authoring/reading-level.ts';
import type { Text } from '../../src/pack/text.schema.ts';
import { theSource } from '../support/the-pack.ts';

const limits = { averageSentence: 12, sentence: 22, flesch: 60, title: 6, text: 45 };

interface Written {
  /** Of the advice, the plan or the outcome that shows the texts. */
  name: string;
  texts: Text[];
}

const { advice, plans, outcomes, values, reading } = theSource();

const pieces: Written[] = advice.map(({ name, event: { params } }) => ({
  name,
  texts: [params.title, params.text],
}));
const everything: Written[] = [
  ...pieces,
  ...plans.weeks.map(({ name, title, intro, days }) => ({
    name,
    texts: [title, intro, ...days.flatMap(({ text, examples }) => [text, examples ?? []].flat())],
  })),
  ...plans.programmes.map(({ name, title, weeks }) => ({
    name,
    texts: [title, ...weeks.map(({ text }) => text)],
  })),
  ...outcomes.map(({ id, title, lead, recheck }) => ({
    name: id,
    texts: [title, lead, ...(recheck ? [recheck.text] : [])],
  })),
];

/** A text as a visitor may read it: a value in words counts as long as its longest wording. */
const filledIn = (text: string) =>
  text.replace(/\{([^{}]*)\}/g, (_, id: string) => {
    const value = values[id];
    const wordings = value && 'words' in value ? Object.values(value.words) : [];
    return longest(wordings.map(({ nl = '' }) => nl)) ?? '100';
  });
const longest = (texts: readonly string[]) =>
  texts.toSorted((one, other) => other.length - one.length)[0];
const dutch = ({ texts }: Written) => texts.map(({ nl = '' }) => filledIn(nl));

const tooLong = everything
  .map((written) => ({ name: written.name, sentences: dutch(written).flatMap(sentencesOf) }))
  .filter(({ sentences }) => sentences.some((one) => wordsOf(one).length > limits.sentence));
const tooHard = pieces.filter((piece) => readingLevel(...dutch(piece)).flesch < limits.flesch);
const mayBe = (limit: 'sentence' | 'flesch') =>
  reading.filter((exception) => exception.limit === limit).map(({ item }) => item);

describe('what a visitor reads', () => {
  it(`has sentences of at most ${limits.averageSentence} words on average`, () => {
    const lengths = everything.flatMap((written) => readingLevel(...dutch(written)).sentences);
    const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    assert.ok(average <= limits.averageSentence, `${average} words`);
  });

  it(`has no sentence of more than ${limits.sentence} words`, () => {
    const allowed = mayBe('sentence');
    assert.deepEqual(
      tooLong.filter(({ name }) => !allowed.includes(name)),
      [],
    );
  });

  it(`is plain: each piece of advice scores ${limits.flesch} or more`, () => {
    const allowed = mayBe('flesch');
    assert.deepEqual(
      tooHard.map(({ name }) => name).filter((name) => !allowed.includes(name)),
      [],
    );
  });

  it('has no exception that it does not need', () => {
    const needed = { sentence: tooLong, flesch: tooHard };
    assert.deepEqual(
      reading.filter(({ item, limit }) => !needed[limit].some(({ name }) => name === item)),
      [],
    );
  });

  it(`is short: a title of ${limits.title} words and a text of ${limits.text} at most`, () => {
    const count = (text: string) => text.split(/\s+/).length;
    const long = advice.flatMap(({ name, event: { params } }) =>
      (['nl', 'en'] as const).flatMap((language) => [
        ...(count(params.title[language] ?? '') > limits.title
          ? [`${name}: title, ${language}`]
          : []),
        ...(count(params.text[language] ?? '') > limits.text ? [`${name}: text, ${language}`] : []),
      ]),
    );
    assert.deepEqual(long, []);
  });

  it('calls nothing a diagnosis', () => {
    const named = everything.filter(({ texts }) => /diagnos/i.test(JSON.stringify(texts)));
    assert.deepEqual(named, []);
  });
});

describe('the reading level of a Dutch text', () => {
  it('knows where a sentence ends', () => {
    const sentences = (text: string) => sentencesOf(text).length;
    assert.equal(sentences('Bel nu 112'), 1);
    assert.equal(sentences('Bel nu. Wacht niet! Gaat het?'), 3);
    assert.equal(sentences('Neem 1,6 gram of 2.2 gram. Kijk op 113.nl.'), 2);
    assert.equal(sentences('Bel eerder als ...'), 1);
    assert.equal(sentences("Zeg: 'Het gaat niet.' Bel dan."), 2);
    assert.equal(sentences(' '), 0);
  });

  it('knows what a word is', () => {
    assert.deepEqual(wordsOf("'s Nachts 20-30 minuten, of 1,6 gram: niet-pijnlijk!"), [
      's',
      'Nachts',
      '20-30',
      'minuten',
      'of',
      '1,6',
      'gram',
      'niet-pijnlijk',
    ]);
  });

  const known: Record<number, string> = {
    1: 'bel nek arm rug pijn huid stoel knie één slaap ooit ijs squat uur HIIT geeuw leeuw',
    2: 'huisarts knieën training avond moeilijk spieren draaien nieuwe bureau yoga eiwit ijsbad MS online tijdens toilet deadlift cadeau uitleg',
    3: 'bewegen massage pilates ooievaar beoordeelt museum diëtist foamroller geoefend video gedachte reactie',
    4: 'cafeïne situatie operatie geopereerd plotselinge geïrriteerd bacteriën creatine ademhaling voorzichtiger',
    5: 'legitimatie gedragstherapie coördinatie biologische overbelaste melatonine',
    6: 'fysiotherapeut praktijkondersteuner',
  };
  for (const [count, words] of Object.entries(known)) {
    it(`counts ${count} in each of: ${words}`, () => {
      for (const word of words.split(' ')) assert.equal(syllablesIn(word), Number(count), word);
    });
  }

  it('spells out a figure and a word without vowels, and reads the parts of a compound', () => {
    assert.equal(syllablesIn('112'), 3);
    assert.equal(syllablesIn('1,6'), 2);
    assert.equal(syllablesIn('BFR'), 3);
    assert.equal(syllablesIn('niet-pijnlijk'), 3);
  });

  it('is the formula of Douma', () => {
    // 4 words, 6 syllables, 1 sentence: 150 syllables per 100 words.
    const { flesch, words, sentences } = readingLevel('Bel vandaag je huisarts.');
    assert.deepEqual({ words, sentences }, { words: 4, sentences: [4] });
    assert.ok(Math.abs(flesch - (206.84 - 0.77 * 150 - 0.93 * 4)) < 1e-9, `${flesch}`);
  });

  it('counts a title as a sentence of its own', () => {
    assert.deepEqual(readingLevel('Bel nu 112', 'Wacht niet.').sentences, [3, 2]);
  });
});
