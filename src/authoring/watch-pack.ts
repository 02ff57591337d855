import { styleText } from 'node:util';
import type { Language } from '../pack/language.ts';
import type { Report } from './checks/run-checks.ts';
import { CouldNotRun } from './could-not-run.ts';
import { Standing } from './report/changes.ts';
import { printRemarks, printReport, printSummary } from './report/print-report.ts';
import { watchFolder } from './watch-folder.ts';

interface How {
  language: Language;
  folder: string;
}

/** Prints a report, and after every save only what changed, until the author presses Ctrl-C. */
export async function watchPack(check: () => Promise<Report>, how: How): Promise<void> {
  const { language, folder } = how;
  const standing = new Standing();
  const first = await check();
  standing.update(first);
  console.log(`${printReport(first, how)}\n${waiting[language]}`);

  const ended = new AbortController();
  process.once('SIGINT', () => ended.abort());
  await watchFolder(
    folder,
    async () => {
      try {
        const report = await check();
        console.log(changesIn(standing, report, how));
      } catch (error) {
        // A file may be gone for a moment, while an editor or a version control puts it back.
        if (!(error instanceof CouldNotRun)) throw error;
        console.log(error.message);
      }
    },
    ended.signal,
  );
  // Node would wait for what still runs; nobody looks at it any more.
  process.exit(0);
}

function changesIn(standing: Standing, report: Report, how: How): string {
  const { language } = how;
  const { added, solved } = standing.update(report);
  const parts = [
    added.length > 0 && `${words.added[language]}\n${printRemarks(added, how)}`,
    ...solved.map(({ what }) =>
      styleText('green', `✓ ${words.solved[language]}: ${what[language]}`, {
        stream: process.stdout,
      }),
    ),
    printSummary(report, language),
  ];
  return `\n${parts.filter(Boolean).join('\n')}`;
}

const words = {
  added: { nl: 'Nieuw:', en: 'New:' },
  solved: { nl: 'opgelost', en: 'solved' },
} as const;

const waiting = {
  nl: 'Bewaar een bestand, dan kijk ik opnieuw. Stop met Ctrl-C.',
  en: 'Save a file, and it is looked at again. Stop with Ctrl-C.',
} as const;
