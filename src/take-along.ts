import { download } from './handover/download.ts';
import type { Handover } from './handover/handover.ts';
import { summaryOf } from './handover/summary.ts';
import { en } from './text/handover/en.ts';
import { nl } from './text/handover/nl.ts';
import type { Note, ResultScreen } from './views/result-screen.ts';

/*
 * What a visitor takes along from the result; each tells what came of it. What only few will press for is
 * loaded when they do. Copying must not wait: a browser only lets a page copy right after a press.
 */
const texts = { nl, en };

export async function copy(screen: ResultScreen, date: Date): Promise<Note> {
  const { say, language } = screen;
  const summary = summaryOf(handoverOf(screen, date), texts[language]);
  try {
    await navigator.clipboard.writeText(summary);
    return { text: say('status.copied') };
  } catch {
    // Not allowed, or not in this browser: the visitor can still copy it by hand.
    return { text: say('error.copy'), copy: summary };
  }
}

export async function print(screen: ResultScreen, date: Date): Promise<null> {
  (await import('./print.ts')).print(screen, date, screen.until);
  return null;
}

export async function calendar(screen: ResultScreen, date: Date): Promise<Note> {
  const { say, language } = screen;
  const { calendarOf } = await import('./handover/calendar.ts');
  const file = calendarOf(handoverOf(screen, date), say, texts[language]);
  download('klachtencheck.ics', 'text/calendar;charset=utf-8', file);
  return { text: say('status.calendar') };
}

export async function fhir(screen: ResultScreen, date: Date): Promise<Note> {
  const { fhirBundleOf } = await import('./handover/fhir-response.ts');
  const bundle = fhirBundleOf(handoverOf(screen, date));
  download('klachtencheck.json', 'application/fhir+json', JSON.stringify(bundle, null, 2));
  return { text: screen.say('status.fhir') };
}

const handoverOf = ({ pack, language, complaints }: ResultScreen, date: Date): Handover => ({
  pack,
  language,
  complaints,
  date,
});
