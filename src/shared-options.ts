import { type Command, Option } from 'commander';
import type { Text } from './report/text/text.js';

type Words = Text['cli'];
type Group = keyof Words['headings']['groups'];
const groups: readonly Group[] = ['reading', 'effort', 'period', 'files', 'general'];

/** The options that all commands understand; --help names the groups that make a difference to the command. */
export function shared(
  command: Command,
  { options: say, headings }: Words,
  told: readonly Group[] = groups,
): void {
  const several = (value: string, before: string[] = []) => [...before, value];
  const add = (group: Group, ...options: readonly Option[]) => {
    for (const option of options) {
      command.addOption(option.helpGroup(headings.groups[group]).hideHelp(!told.includes(group)));
    }
  };
  add(
    'reading',
    new Option('--map <field=Column>', say.map).argParser(several),
    new Option('--tool <name>', say.tool),
    new Option('--date-order <order>', say.dateOrder).choices(['dmy', 'mdy']),
    new Option('--status <X=category>', say.status).argParser(several),
    new Option('--only <field=value>', say.only).argParser(several),
    new Option('--without <field=value>', say.without).argParser(several),
  );
  add(
    'effort',
    new Option('--effort <basis>', say.effort).choices([
      'auto',
      'logged',
      'estimate',
      'points',
      'calendar',
      'count',
    ]),
    new Option('--country <code>', say.country),
    new Option('--week-hours <hours>', say.weekHours),
    new Option('--max-days <days>', say.maxDays),
    new Option('--hourly-cost <amount>', say.hourlyCost),
    new Option('--currency <code>', say.currency),
    new Option('--target <percent>', say.target),
  );
  add(
    'period',
    new Option('--since <day>', say.since),
    new Option('--until <day>', say.until),
    new Option('--last <span>', say.last),
    new Option('--by <period>', say.by).choices(['week', 'month', 'quarter']),
    new Option('--date <day>', say.date),
  );
  add(
    'files',
    new Option('--team <file>', say.team),
    new Option('--alignment <file...>', say.alignment),
    new Option('--labels <file>', say.labels),
    new Option('--config <file>', say.config),
  );
  add(
    'general',
    new Option('--lang <language>', say.lang).choices(['en', 'da']),
    new Option('--anonymize', say.anonymize),
    new Option('--force', say.force),
    new Option('--quiet', say.quiet),
    new Option('--verbose', say.verbose),
  );
}
