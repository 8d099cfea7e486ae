import type { NeedWords } from '../../finding-words.js';

/** What a finding lacks, and how to get it. */
export const needs: NeedWords = {
  team: 'It needs to know what people were hired for: mkt-audit skills writes team.yaml from your export.',
  alignment: 'It needs answers from marketing, sales and leadership: mkt-audit alignment asks for them.',
  answers: 'It needs more answers: three at least from one of the sides marketing, sales and leadership.',
  requesters: 'It needs to know who asked: a “Requested by” or reporter column, or --map requester=Column.',
  dates: 'It needs dates: export the created and the resolved date with the tasks.',
  assignees: 'It needs to know who did the work: export the assignee with the tasks.',
  'more-tasks': 'It needs more tasks: audit a longer period, or more boards at once.',
  'longer-period': 'It needs a longer period: half a year says more than a few weeks.',
  effort: 'It needs effort above zero: hours, estimates or points on the tasks.',
  hours: 'It needs hours: log time, or let the calendar stand in with --effort calendar.',
  statuses: 'It needs a status or resolution column, to tell what was cancelled.',
};

/** The headline of a finding that the data do not allow. */
export function unknown(title: string, need: string): string {
  return `${title}: cannot be told. ${need}`;
}
