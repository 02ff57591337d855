import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { languages } from '../pack/language.ts';
import { assessCommand } from './assess.command.ts';
import { checkCommand } from './check.command.ts';
import { CouldNotRun } from './could-not-run.ts';
import { diffCommand } from './diff.command.ts';
import { packageFolder } from './package-folder.ts';

const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));

const program = new Command('klachten-check')
  .description('Tries, checks and explains the rules of a klachten-check.')
  .version(version)
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

program
  .command('assess')
  .description('Tells what answers lead to: the outcome, the reasons and the advice.')
  .requiredOption(
    '--answers <file>',
    'JSON with answers by question id, or a list of such; - reads stdin',
  )
  .option(
    '--rules <dir>',
    'the folder with the rules (default: the ones that come with this package)',
  )
  .option('--json', 'print JSON')
  .addOption(
    new Option('--lang <language>', 'the language of the texts').choices(languages).default('nl'),
  )
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 2 could not run (a mistake in the rules or the answers).',
  )
  .action(assessCommand);

program
  .command('check')
  .description('Looks at everything in a folder with rules, and tells what to mend.')
  .argument('[dir]', 'the folder with the rules (default: the ones that come with this package)')
  .option('--json', 'print JSON')
  .addOption(new Option('--watch', 'look again whenever a file is saved').conflicts('json'))
  .addOption(
    new Option('--lang <language>', 'the language of the report').choices(languages).default('nl'),
  )
  .addOption(new Option('--today <date>', 'the day of the check').hideHelp())
  .addHelpText('after', '\nExit codes: 0 no errors, 1 errors, 2 could not run.')
  .action(checkCommand);

const wholeNumber = (text: string): number => {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected a whole number.');
};

program
  .command('diff')
  .description('Tells what an edit does: which visitors hear something else, and why.')
  .argument('<old>', 'a folder with rules, a bundle, or a git revision: HEAD~1, v1.0:rules')
  .argument('<new>', 'the same, after the edit')
  .addOption(
    new Option('--accept-lighter <from:to,…>', 'moves to a lighter outcome that are meant')
      .argParser((pairs: string, before: string[]) => [...before, ...pairs.split(',')])
      .default([], 'none'),
  )
  .option('--visitors <number>', 'how many to draw for the estimates', wholeNumber, 20_000)
  .option('--seed <number>', 'which visitors to draw', wholeNumber, 1)
  .addOption(new Option('--markdown', 'print Markdown, for a pull request').conflicts('json'))
  .option('--json', 'print JSON')
  .addOption(
    new Option('--lang <language>', 'the language of the report').choices(languages).default('nl'),
  )
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 somebody hears something lighter that was not accepted, 2 could not run.',
  )
  .action(diffCommand);

try {
  await program.parseAsync();
} catch (error) {
  const isTooDeep = error instanceof RangeError;
  if (!(error instanceof CouldNotRun) && !isTooDeep) throw error;
  console.error(isTooDeep ? 'The JSON is nested too deep to be read.' : error.message);
  process.exitCode = 2;
}
