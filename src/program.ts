import { Argument, Command, CommanderError, Option } from 'commander';
import type { Run } from './commands/run.js';
import { UserError } from './errors.js';
import { examplesBelow, helpIn } from './help.js';
import type { Io } from './io.js';
import { packageVersion } from './package.js';
import type { Language, Text } from './report/text/text.js';
import { shared } from './shared-options.js';

type Words = Text['cli'];

/** Reads the command line, loads the one command it names, and runs it. */
export async function runProgram(argv: readonly string[], language: Language, io: Io): Promise<number> {
  const { cli } =
    language === 'da' ? await import('./report/text/da/cli.js') : await import('./report/text/en/cli.js');
  let code = 0;
  const alone = argv.every((word, at) => word.startsWith('-') || argv[at - 1] === '--lang');
  const program = commands(cli, io, alone, (load) => async (args, options) => {
    code = await (await load())(args, options, io, language);
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0; // help or version was shown
    throw new UserError('bad-usage', { message: translated(error, cli) });
  }
  return code;
}

type Action = (args: readonly string[], options: Readonly<Record<string, unknown>>) => Promise<void>;
type Bind = (load: () => Promise<Run>) => Action;

function commands(cli: Words, io: Io, alone: boolean, bind: Bind): Command {
  const { options: say, arguments: args, headings } = cli;
  const program = prepared(new Command('mkt-audit'), cli, io)
    .description(cli.description)
    .addOption(new Option('--lang <language>', say.lang).choices(['en', 'da']))
    .version(packageVersion(), '-V, --version', say.version)
    .helpCommand('help [command]', cli.helpCommand)
    .addHelpText('after', examplesBelow('start', cli));

  const add = (name: keyof Words['examples'], description: string, load: () => Promise<Run>): Command => {
    const command = prepared(program.command(name), cli, io)
      .description(description)
      .addHelpOption(new Option('-h, --help', say.help).helpGroup(headings.groups.general))
      .addHelpText('after', examplesBelow(name, cli));
    const action = bind(load);
    return command.action((...given: unknown[]) => {
      const words = given
        .slice(0, -2)
        .flat()
        .filter((word) => word !== undefined);
      return action(words as string[], command.optsWithGlobals());
    });
  };

  // Only where nothing is named: with a default action, commander would take an unknown command for an argument.
  if (alone)
    program.action(() => bind(async () => (await import('./commands/start.js')).start)([], program.opts()));

  shared(
    add('analyze', cli.commands.analyze, async () => (await import('./commands/analyze.js')).analyze)
      .addArgument(new Argument('<files...>', args.files))
      .addOption(new Option('--format <format>', say.format).choices(['terminal', 'json', 'csv']))
      .option('-o, --output <file>', say.output)
      .option('--fail-over <percent>', say.failOver),
    cli,
  );
  shared(
    add('report', cli.commands.report, async () => (await import('./commands/report.js')).report)
      .addArgument(new Argument('<files...>', args.files))
      .requiredOption('-o, --output <file>', say.outputReport)
      .option('--names', say.names)
      .option('--charts', say.charts),
    cli,
  );
  shared(
    add(
      'inspect',
      cli.commands.inspect,
      async () => (await import('./commands/inspect.js')).inspect,
    ).addArgument(new Argument('<file>', args.file)),
    cli,
    ['reading', 'files', 'general'],
  );
  shared(
    add('explain', cli.commands.explain, async () => (await import('./commands/explain.js')).explain)
      .addArgument(new Argument('<text...>', args.text))
      .option('--json', say.json),
    cli,
    ['files', 'general'],
  );
  shared(
    add('evaluate', cli.commands.evaluate, async () => (await import('./commands/evaluate.js')).evaluate)
      .addArgument(new Argument('<file>', args.labelled))
      .option('--json', say.json),
    cli,
    ['reading', 'files', 'general'],
  );
  shared(
    add('skills', cli.commands.skills, async () => (await import('./commands/skills.js')).skills)
      .addArgument(new Argument('[file]', args.file))
      .option('-o, --output <file>', say.output)
      .option('--as <name>', say.as)
      .option('--answers <file>', say.answers),
    cli,
    ['reading', 'general'],
  );
  shared(
    add('alignment', cli.commands.alignment, async () => (await import('./commands/alignment.js')).alignment)
      .option('-o, --output <file>', say.output)
      .addOption(new Option('--as <side>', say.asSide).choices(['marketing', 'sales', 'leadership']))
      .option('--answers <file>', say.answers),
    cli,
    ['general'],
  );
  shared(
    add('demo', cli.commands.demo, async () => (await import('./commands/demo.js')).demo).option(
      '-o, --output <file>',
      say.outputReport,
    ),
    cli,
    ['effort', 'period', 'general'],
  );
  shared(
    add('init', cli.commands.init, async () => (await import('./commands/init.js')).init),
    cli,
    ['effort', 'general'],
  );
  shared(
    add('config', cli.commands.config, async () => (await import('./commands/config.js')).config),
    cli,
  );
  return program;
}

/** What every command shares: how it fails, where it prints, and help in the user's language. */
function prepared(command: Command, cli: Words, io: Io): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', cli.options.help)
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: () => {} })
    .configureHelp(helpIn(cli))
    .showHelpAfterError(false);
}

/** Commander's own sentence, in one line and in the user's language. */
function translated(error: CommanderError, { usageErrors }: Words): string {
  const message = error.message.replace(/^error: /, '').replaceAll('\n', ' ');
  return usageErrors[error.code]?.(message) ?? message;
}
