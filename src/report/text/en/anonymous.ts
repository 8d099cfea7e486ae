/** What stands in the place of names and words under --anonymize. */
export const anonymous = {
  person: (code: string) => `Person ${code}`,
  requester: (code: string) => `Requester ${code}`,
  name: (code: string) => `Name ${code}`,
  somebody: 'somebody',
  evidence: {
    title: 'words in the title',
    description: 'words in the description',
    labels: 'a label',
    project: 'the project',
    parent: 'the parent task',
    type: 'the type of task',
    requester: 'the requester',
    rule: 'a rule of the config',
    label: 'a person’s decision',
  },
};
