import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { summaryOf } from '../../src/handover/summary.ts';
import { en } from '../../src/text/handover/en.ts';
import { nl } from '../../src/text/handover/nl.ts';
import { theSource } from '../support/the-pack.ts';
import { visitorFrom } from '../support/visitors.ts';
import { answersOf, handoverOf } from './visitors.ts';

const summary = async (...ids: string[]) => summaryOf(await handoverOf(ids.map(answersOf)), nl);

describe('what a clinician reads of a visitor', () => {
  it('begins with the day and the outcome', async () => {
    const [title, result] = (await summary('back-spasm-same')).split('\n');
    assert.equal(title, 'Samenvatting klachtencheck, 25 november 2026');
    assert.equal(result, 'Uitslag: Digitale begeleiding');
  });

  it('names the place with its ICPC-1 code, the duration, the course and the pain score', async () => {
    const text = await summary('back-spasm-same');
    assert.match(text, /^Plek: Onderrug.* \(ICPC L03\)$/m);
    assert.match(text, /^Duur: .+$/m);
    assert.match(text, /^Beloop: .+$/m);
    assert.match(text, /^Pijncijfer: \d+\/10$/m);
  });

  it('tells every sign that was answered: as there, or as not there', async () => {
    for (let seed = 0; seed < 200; seed++) {
      const { answers } = visitorFrom(theSource(), seed);
      const handover = await handoverOf([answers]);
      const text = summaryOf(handover, nl);
      const [{ assessment }] = handover.complaints;
      const yes = text.match(/^Signalen JA:([\s\S]*?)^Signalen NEE/m)?.[1] ?? '';
      const no = text.match(/^Signalen NEE:([\s\S]*?)(?=^\S+: |^$)/m)?.[1] ?? '';
      for (const question of handover.pack.topics[0]?.questions ?? []) {
        if (question.type !== 'multi' || !assessment.asked.includes(question.id)) continue;
        if ((answers[question.id] ?? null) === null) continue;
        const chosen: readonly unknown[] = [answers[question.id] ?? []].flat();
        for (const { id, text: sign, exclusive } of question.options) {
          if (exclusive) continue;
          const place = chosen.includes(id) ? yes : no;
          assert.ok(place.includes(sign), `${sign} (${seed})\n${text}`);
        }
      }
    }
  });

  it('never reads silence as "no"', async () => {
    const { 'emergency-signs': _, ...answers } = answersOf('back-spasm-same');
    const handover = await handoverOf([answers]);
    assert.equal(handover.complaints[0].assessment.asked.at(-1), 'emergency-signs');
    const text = summaryOf(handover, nl);
    assert.match(text, /^Signalen NEE: geen$/m);
    assert.match(text, /^Alarmsignalen: overgeslagen$/m);
  });

  it('names the rules that fired with what they ask for', async () => {
    const handover = await handoverOf([answersOf('shoulder-temple-62')]);
    const text = summaryOf(handover, nl);
    for (const { rule, outcome } of handover.complaints[0].assessment.reasons) {
      assert.ok(text.includes(`${rule} (${outcome})`));
    }
  });

  it('says who filled it in, that it is no examination, and which rules it rests on', async () => {
    const text = await summary('back-spasm-same');
    assert.match(text, /Geen diagnose en geen lichamelijk onderzoek/);
    assert.match(text, /klachten-check 0\.2\.0$/);
  });

  it('holds both complaints, and sleep and training once', async () => {
    const text = await summary('shoulder-temple-62', 'back-spasm-same');
    assert.match(text, /^KLACHT 1$/m);
    assert.match(text, /^KLACHT 2$/m);
    assert.equal(text.match(/^SLAAP$/gm)?.length, 1);
  });

  it('is read in 20 seconds where there is little to tell: at most 45 lines', async () => {
    for (const { id } of theSource().cases) {
      assert.ok((await summary(id)).split('\n').length <= 45, id);
    }
  });

  it('is in English for who reads English', async () => {
    const text = summaryOf(await handoverOf([answersOf('back-spasm-same')], 'en'), en);
    assert.match(text, /^Result: Digital guidance$/m);
    assert.doesNotMatch(text, /Signalen|Uitslag|Klacht/);
  });
});
