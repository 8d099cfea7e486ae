import { Argument, Command, CommanderError, Option } from 'commander';
import { UserError } from './errors.js';
import type { Io } from './io.js';
import { packageVersion } from './package.js';
import type { Language, Text } from './report/text/text.js';

type Words = Text['cli'];

/** What a command's file exports: the work, given the arguments and the options as commander read them. */
export type Run = (
  args: readonly string[],
  options: Readonly<Record<string, unknown>>,
  io: Io,
  language: Language,
) => Promise<number>;

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
  const { options: say, arguments: args } = cli;
  const program = prepared(new Command('mkt-audit'), cli, io)
    .description(cli.description)
    .addOption(new Option('--lang <language>', say.lang).choices(['en', 'da']))
    .version(packageVersion(), '-V, --version', say.version)
    .helpCommand('help [command]', cli.helpCommand);

  const add = (name: string, description: string, load: () => Promise<Run>): Command => {
    const command = prepared(program.command(name), cli, io).description(description);
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
  );
  shared(
    add('explain', cli.commands.explain, async () => (await import('./commands/explain.js')).explain)
      .addArgument(new Argument('<text...>', args.text))
      .option('--json', say.json),
    cli,
  );
  shared(
    add('evaluate', cli.commands.evaluate, async () => (await import('./commands/evaluate.js')).evaluate)
      .addArgument(new Argument('<file>', args.labelled))
      .option('--json', say.json),
    cli,
  );
  shared(
    add('skills', cli.commands.skills, async () => (await import('./commands/skills.js')).skills)
      .addArgument(new Argument('[file]', args.file))
      .option('-o, --output <file>', say.output)
      .option('--as <name>', say.as)
      .option('--answers <file>', say.answers),
    cli,
  );
  shared(
    add('alignment', cli.commands.alignment, async () => (await import('./commands/alignment.js')).alignment)
      .option('-o, --output <file>', say.output)
      .addOption(new Option('--as <side>', say.asSide).choices(['marketing', 'sales', 'leadership']))
      .option('--answers <file>', say.answers),
    cli,
  );
  shared(
    add('demo', cli.commands.demo, async () => (await import('./commands/demo.js')).demo).option(
      '-o, --output <file>',
      say.outputReport,
    ),
    cli,
  );
  shared(
    add('init', cli.commands.init, async () => (await import('./commands/init.js')).init),
    cli,
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
    .configureHelp({ styleTitle: (title) => headingOf(title, cli), helpWidth: 80 })
    .showHelpAfterError(false);
}

function headingOf(title: string, { headings }: Words): string {
  const known: Record<string, string> = {
    'Usage:': headings.usage,
    'Arguments:': headings.arguments,
    'Options:': headings.options,
    'Commands:': headings.commands,
  };
  return known[title] ?? title;
}

/** The options that all commands on an export understand. */
function shared(command: Command, { options: say }: Words): Command {
  const several = (value: string, before: string[] = []) => [...before, value];
  return command
    .addOption(new Option('--lang <language>', say.lang).choices(['en', 'da']))
    .option('--map <field=Column>', say.map, several)
    .option('--tool <name>', say.tool)
    .addOption(new Option('--date-order <order>', say.dateOrder).choices(['dmy', 'mdy']))
    .option('--status <X=category>', say.status, several)
    .option('--only <field=value>', say.only, several)
    .option('--without <field=value>', say.without, several)
    .addOption(
      new Option('--effort <basis>', say.effort).choices([
        'auto',
        'logged',
        'estimate',
        'points',
        'calendar',
        'count',
      ]),
    )
    .option('--country <code>', say.country)
    .option('--week-hours <hours>', say.weekHours)
    .option('--max-days <days>', say.maxDays)
    .option('--since <day>', say.since)
    .option('--until <day>', say.until)
    .option('--last <span>', say.last)
    .addOption(new Option('--by <period>', say.by).choices(['week', 'month', 'quarter']))
    .option('--date <day>', say.date)
    .option('--team <file>', say.team)
    .option('--alignment <file...>', say.alignment)
    .option('--labels <file>', say.labels)
    .option('--config <file>', say.config)
    .option('--hourly-cost <amount>', say.hourlyCost)
    .option('--currency <code>', say.currency)
    .option('--anonymize', say.anonymize)
    .option('--force', say.force)
    .option('--quiet', say.quiet)
    .option('--verbose', say.verbose);
}

/** Commander's own sentence, in one line and in the user's language. */
function translated(error: CommanderError, { usageErrors }: Words): string {
  const message = error.message.replace(/^error: /, '').replaceAll('\n', ' ');
  return usageErrors[error.code]?.(message) ?? message;
}
