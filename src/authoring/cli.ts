import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { languages } from '../pack/language.ts';
import { assessCommand } from './assess.command.ts';
import { bundleCommand } from './bundle.command.ts';
import { checkCommand } from './check.command.ts';
import { CouldNotRun } from './could-not-run.ts';
import { diffCommand } from './diff.command.ts';
import { explainCommand } from './explain.command.ts';
import { formats, graphCommand } from './graph.command.ts';
import { mutateCommand } from './mutate.command.ts';
import { newCommand } from './new.command.ts';
import { packageFolder } from './package-folder.ts';
import { proveCommand } from './prove.command.ts';
import { readCommand } from './read.command.ts';
import { schemaCommand } from './schema.command.ts';

const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));

const language = () =>
  new Option('--lang <language>', 'the language of the words').choices(languages).default('nl');

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
  .addOption(language())
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
  .addOption(language())
  .addOption(new Option('--today <date>', 'the day of the check').hideHelp())
  .addHelpText('after', '\nExit codes: 0 no errors, 1 errors, 2 could not run.')
  .action(checkCommand);

program
  .command('prove')
  .description('Decides over all visitors there can be whether the rules are safe, with Z3.')
  .argument('[dir]', 'the folder with the rules (default: the ones that come with this package)')
  .option('--json', 'print JSON')
  .addOption(language())
  .addHelpText('after', '\nExit codes: 0 it holds for everyone, 1 it does not, 2 could not run.')
  .action(proveCommand);

program
  .command('new')
  .description('Starts rules of your own from the ones that come with this package.')
  .argument('<dir>', 'a new or empty folder')
  .option('--id <id>', 'the id of the pack (default: the name of the folder)')
  .option('--json', 'print JSON')
  .addOption(language())
  .addHelpText('after', '\nExit codes: 0 done, 2 could not run.')
  .action(newCommand);

program
  .command('bundle')
  .description('Makes one JSON file of a folder with rules, for a site to serve.')
  .argument('<dir>', 'the folder with the rules')
  .requiredOption('-o, --output <file>', 'where to write it')
  .option('--json', 'print JSON')
  .addOption(language())
  .addHelpText('after', '\nExit codes: 0 done, 1 the rules have a mistake, 2 could not run.')
  .action(bundleCommand);

program
  .command('schema')
  .description('Writes the JSON Schemas that let an editor complete and check the rules.')
  .argument('[dir]', 'the folder with the rules', '.')
  .option('--json', 'print JSON')
  .addOption(language())
  .addHelpText('after', '\nExit codes: 0 done, 2 could not run.')
  .action(schemaCommand);
program
  .command('read')
  .description('Reads rules back in words: what they say, where they stand, for whom they decide.')
  .argument('[names...]', 'rules, advice, plans, conditions, questions or guarantees')
  .option('--all', 'read everything')
  .option(
    '--rules <dir>',
    'the folder with the rules (default: the ones that come with this package)',
  )
  .option('--json', 'print JSON')
  .addOption(language())
  .addHelpText('after', '\nExit codes: 0 done, 2 could not run (a mistake, an unknown name).')
  .action(readCommand);

program
  .command('explain')
  .description('Tells of a visitor why each rule was true or not, and each question asked or not.')
  .requiredOption(
    '--answers <file>',
    'JSON with answers by question id, or a list of such; - reads stdin',
  )
  .addOption(new Option('--rule <name>', 'one rule, advice or plan alone').conflicts('all'))
  .option('--all', 'the rules that were nowhere near as well')
  .option(
    '--rules <dir>',
    'the folder with the rules (default: the ones that come with this package)',
  )
  .option('--json', 'print JSON')
  .addOption(language())
  .addHelpText('after', '\nExit codes: 0 done, 2 could not run (a mistake, an unknown name).')
  .action(explainCommand);

program
  .command('graph')
  .description('Draws the questions as a chart, or the rules as a table, for who reads no JSON.')
  .argument('[dir]', 'the folder with the rules (default: the ones that come with this package)')
  .addOption(
    new Option('--format <format>', 'mermaid and svg: the questions; markdown and csv: the rules')
      .choices(formats)
      .default('mermaid'),
  )
  .option('-o, --output <file>', 'where to write it (default: stdout)')
  .addOption(new Option('--json', 'both, as JSON').conflicts('format'))
  .addOption(language())
  .addHelpText('after', '\nExit codes: 0 done, 2 could not run.')
  .action(graphCommand);
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
  .addOption(language())
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 somebody hears something lighter that was not accepted, 2 could not run.',
  )
  .action(diffCommand);

program
  .command('mutate')
  .description('Makes every slip an editor could make, and tells which ones no check would notice.')
  .argument('[dir]', 'the folder with the rules (default: the ones that come with this package)')
  .option('--sample <number>', 'try only so many, drawn by the seed', wholeNumber)
  .option('--seed <number>', 'which ones to draw', wholeNumber, 1)
  .option('--json', 'print JSON')
  .addOption(language())
  .addHelpText(
    'after',
    "\nExit codes: 0 at least 95 % of the slips that change somebody's outcome are noticed, 1 fewer, 2 could not run.",
  )
  .action(mutateCommand);

try {
  await program.parseAsync();
} catch (error) {
  const isTooDeep = error instanceof RangeError;
  if (!(error instanceof CouldNotRun) && !isTooDeep) throw error;
  console.error(isTooDeep ? 'The JSON is nested too deep to be read.' : error.message);
  process.exitCode = 2;
}
