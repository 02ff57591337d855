import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { claimsIn } from '../../src/authoring/checks/claims.ts';
import { limits, readingOf } from '../../src/authoring/checks/reading.ts';
import {
  readingLevel,
  sentencesOf,
  syllablesIn,
  wordsOf,
} from '../../src/authoring/checks/reading-level.ts';
import { placesOf } from '../../src/authoring/files/places.ts';
import { theFiles, theSource } from '../support/the-pack.ts';

const reading = readingOf(theSource());

describe('what a visitor reads', () => {
  it(`has sentences of at most ${limits.averageSentence} words on average`, () => {
    assert.ok(reading.average <= limits.averageSentence, `${reading.average} words`);
    assert.ok(reading.average > 4, 'there are sentences');
  });

  it(`has no sentence of more than ${limits.sentence} words`, () => {
    assert.deepEqual(reading.tooLong, []);
  });

  it(`is plain: each piece of advice scores ${limits.flesch} or more`, () => {
    assert.deepEqual(reading.tooHard, []);
  });

  it('has no exception that it does not need', () => {
    assert.deepEqual(reading.needless, []);
  });

  it(`is short: a title of ${limits.title} words and a text of ${limits.text} at most`, () => {
    assert.deepEqual(reading.tooMany, []);
  });

  it('claims nothing that a self-check can not give', () => {
    assert.deepEqual(claimsIn(placesOf(theFiles)), []);
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
