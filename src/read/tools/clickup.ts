import type { TableTool } from './tool.js';

/** ClickUp. Times in milliseconds; Excel rounds them and the dates, so the text beside each goes first. */
export const clickup: TableTool = {
  id: 'clickup',
  name: 'ClickUp',
  rows: 'tasks',
  fits: (header) =>
    header.has('Task ID', 'Task Name') &&
    (header.has('Space Name') || header.has('Task Content') || header.has('Rolled Up Time')),
  columns: {
    id: ['Task Custom ID', 'Task ID'],
    rowId: ['Task ID'],
    title: ['Task Name'],
    description: ['Task Content'],
    type: ['Task Type'],
    status: ['Status'],
    assignee: ['Assignees', 'Assignee'],
    creator: ['Created by', 'Creator'],
    created: ['Date Created Text', 'Date Created'],
    updated: ['Date Updated Text', 'Date Updated'],
    started: ['Start Date Text', 'Start Date'],
    resolved: ['Date Done Text', 'Date Done', 'Date Closed Text', 'Date Closed'],
    due: ['Due Date Text', 'Due Date'],
    labels: ['Tags'],
    project: ['List Name', 'Folder Name', 'Folder Name/Path', 'Space Name'],
    parent: ['Parent ID'],
    points: ['Sprint Points', 'Points Estimate'],
    hours: ['Time Spent', 'Time Spent Text', 'Time Logged', 'Time Logged Text'],
    estimate: ['Time Estimated', 'Time Estimated Text', 'Time Estimate', 'Time Estimate Text'],
  },
  time: 'milliseconds',
  dates: 'mdy',
  ids: 'global',
  commasPartPeople: true,
};
