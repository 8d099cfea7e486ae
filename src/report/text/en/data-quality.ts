/** What makes the figures less sure, by the code of its check; as it stands in the middle of a sentence. */
export const qualityNames: Readonly<Record<string, string>> = {
  'cut-off': 'an export that may be cut off',
  'no-dates': 'tasks without any date',
  'no-assignee': 'tasks that nobody is assigned to',
  'done-never-started': 'tasks done without ever being started',
  'open-long': 'tasks open for 200 days and more',
  'resolved-in-bulk': 'tasks closed in bulk on one day',
  'overloaded-week': 'weeks with more hours than a week holds',
  'hours-on-cancelled': 'hours on cancelled tasks',
};
