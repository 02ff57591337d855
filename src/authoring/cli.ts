import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { languages } from '../pack/language.ts';
import { assessCommand } from './assess.command.ts';
import { bundleCommand } from './bundle.command.ts';
import { checkCommand } from './check.command.ts';
import { diffCommand } from './diff.command.ts';
import { explainCommand } from './explain.command.ts';
import { packageFolder } from './files/package-folder.ts';
import { formats, graphCommand } from './graph.command.ts';
import { mutateCommand } from './mutate.command.ts';
import { newCommand } from './new.command.ts';
import { CouldNotRun } from './problems/could-not-run.ts';
import { proveCommand } from './prove.command.ts';
import { readCommand } from './read.command.ts';
import { schemaCommand } from './schema.command.ts';

const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));

const program = new Command('klachten-check')
  .description('Tries, checks, proves and explains the rules of a klachten-check.')
  .version(version)
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

/** A command with what all of them have: JSON, a language, and what its exit codes mean. */
const command = (name: string, description: string, exitCodes: string): Command =>
  program
    .command(name)
    .description(description)
    .option('--json', 'print JSON')
    .addOption(
      new Option('--lang <language>', 'the language of the words').choices(languages).default('nl'),
    )
    .addHelpText('after', `\nExit codes: ${exitCodes}, 2 could not run.`);

const theRules = 'the folder with the rules (default: the ones that come with this package)';
const theAnswers = 'JSON with answers by question id, or a list of such; - reads stdin';

const wholeNumber = (text: string): number => {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected a whole number.');
};

command(
  'check',
  'Looks at everything in a folder with rules, and tells what to mend.',
  '0 no errors, 1 errors',
)
  .argument('[dir]', theRules)
  .addOption(new Option('--watch', 'look again whenever a file is saved').conflicts('json'))
  .addOption(new Option('--today <date>', 'the day of the check').hideHelp())
  .action(checkCommand);

command(
  'prove',
  'Decides with Z3, over all visitors there can be, whether the rules are safe.',
  '0 it holds for everyone, 1 it does not',
)
  .argument('[dir]', theRules)
  .action(proveCommand);

command(
  'diff',
  'Tells what an edit does: which visitors hear something else, and why.',
  '0 done, 1 somebody hears something lighter that was not accepted',
)
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
  .action(diffCommand);

command(
  'mutate',
  'Makes every slip an editor could make, and tells which ones no check would notice.',
  "0 at least 95 % of the slips that change somebody's outcome are noticed, 1 fewer",
)
  .argument('[dir]', theRules)
  .option('--sample <number>', 'try only so many, drawn by the seed', wholeNumber)
  .option('--seed <number>', 'which ones to draw', wholeNumber, 1)
  .action(mutateCommand);

command('assess', 'Tells what answers lead to: the outcome, the reasons and the advice.', '0 done')
  .requiredOption('--answers <file>', theAnswers)
  .option('--rules <dir>', theRules)
  .action(assessCommand);

command(
  'explain',
  'Tells of a visitor why each rule was true or not, and each question asked or not.',
  '0 done',
)
  .requiredOption('--answers <file>', theAnswers)
  .addOption(new Option('--rule <name>', 'one rule, advice or plan alone').conflicts('all'))
  .option('--all', 'the rules that were nowhere near as well')
  .option('--rules <dir>', theRules)
  .action(explainCommand);

command(
  'read',
  'Reads rules back in words: what they say, where they stand, for whom they decide.',
  '0 done',
)
  .argument('[names...]', 'rules, advice, plans, conditions, questions or guarantees')
  .option('--all', 'read everything')
  .option('--rules <dir>', theRules)
  .action(readCommand);

command(
  'graph',
  'Draws the questions as a chart, or the rules as a table, for who reads no JSON.',
  '0 done',
)
  .argument('[dir]', theRules)
  .addOption(
    new Option('--format <format>', 'mermaid and svg: the questions; markdown and csv: the rules')
      .choices(formats)
      .default('mermaid')
      .conflicts('json'),
  )
  .option('-o, --output <file>', 'where to write it (default: stdout)')
  .action(graphCommand);

command('new', 'Starts rules of your own from the ones that come with this package.', '0 done')
  .argument('<dir>', 'a new or empty folder')
  .option('--id <id>', 'the id of the pack (default: the name of the folder)')
  .action(newCommand);

command(
  'bundle',
  'Makes one JSON file of a folder with rules, for a site to serve.',
  '0 done, 1 the rules have a mistake',
)
  .argument('<dir>', 'the folder with the rules')
  .requiredOption('-o, --output <file>', 'where to write it')
  .action(bundleCommand);

command(
  'schema',
  'Writes the JSON Schemas that let an editor complete and check the rules.',
  '0 done',
)
  .argument('[dir]', 'the folder with the rules', '.')
  .action(schemaCommand);

// Whoever reads only the first lines (`| head`) closes the pipe, which is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  const isTooDeep = error instanceof RangeError && error.message.includes('call stack');
  // A disk that is full or a folder that may not be written: no fault of this program.
  const isOfSystem = error instanceof Error && 'syscall' in error;
  // Of a mistake in this program the whole trace is told; Node itself would end with 1, "falls short".
  if (isTooDeep) console.error('The JSON is nested too deep to be read.');
  else console.error(error instanceof CouldNotRun || isOfSystem ? error.message : error);
  process.exitCode = 2;
}
