import { styleText } from 'node:util';
import type { Language } from '../../pack/language.ts';
import type { Place } from '../files/places.ts';
import { savesIn } from '../files/saves-in.ts';
import { CouldNotRun } from '../problems/could-not-run.ts';
import { type Changes, Standing } from './changes.ts';
import { printRemarks, printReport, printSummary } from './print-report.ts';
import type { Report } from './report.ts';
import { wrap } from './wrap.ts';

interface How {
  language: Language;
  folder: string;
}

/** Prints a report, and after every save only what changed, until the author presses Ctrl-C. */
export async function watchPack(check: () => Promise<Report>, how: How): Promise<void> {
  const { language, folder } = how;
  const standing = new Standing();
  // Nobody looks at what still runs, so nothing waits for it.
  process.once('SIGINT', () => process.exit(0));
  let isFirst = true;
  for await (const _ of savesIn(folder)) {
    try {
      const report = await check();
      const changes = standing.update(report);
      const waits = `\n${waiting[language]}`;
      console.log(
        wrap(isFirst ? printReport(report, how) + waits : changesIn(changes, report, how)),
      );
    } catch (error) {
      // A file may be gone for a moment, while an editor or a version control puts it back.
      if (isFirst || !(error instanceof CouldNotRun)) throw error;
      console.log(error.message);
    }
    isFirst = false;
  }
}

function changesIn({ added, solved }: Changes, report: Report, how: How): string {
  const { language } = how;
  const parts = [
    added.length > 0 && `${words.added[language]}\n${printRemarks(added, how)}`,
    ...solved.map(({ what, place }) =>
      styleText('green', `✓ ${words.solved[language]}: ${what[language]}${inFile(place)}`, {
        stream: process.stdout,
      }),
    ),
    printSummary(report, language),
  ];
  return `\n${parts.filter(Boolean).join('\n')}`;
}

const inFile = (place: Place | undefined) => (place ? ` (${place.file})` : '');

const words = {
  added: { nl: 'Nieuw:', en: 'New:' },
  solved: { nl: 'opgelost', en: 'solved' },
} as const;

const waiting = {
  nl: 'Bewaar een bestand, dan kijk ik opnieuw. Stop met Ctrl-C.',
  en: 'Save a file, and it is looked at again. Stop with Ctrl-C.',
} as const;
