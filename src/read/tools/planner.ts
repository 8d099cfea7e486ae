import type { TableTool } from './tool.js';

/** Microsoft Planner, "Export plan to Excel". The plan's name stands above the header; Progress is the status. */
export const planner: TableTool = {
  id: 'planner',
  name: 'Microsoft Planner',
  rows: 'tasks',
  fits: (header) =>
    header.has('Task Name', 'Bucket Name') ||
    header.has('Task ID', 'Task Name', 'Progress', 'Completed Date'),
  columns: {
    id: ['Task ID'],
    title: ['Task Name'],
    description: ['Description', 'Notes'],
    status: ['Progress'],
    assignee: ['Assigned To'],
    creator: ['Created By'],
    created: ['Created Date'],
    started: ['Start Date'],
    resolved: ['Completed Date'],
    due: ['Due Date'],
    labels: ['Labels'],
    project: ['Plan Name', 'Bucket Name'],
  },
};
