export type { Assessment, BodyAssessment } from './assess/assessment.js';
export { folderSource } from './folder/folder-source.js';
export { type Day, parseDay } from './model/day.js';
export type { Finding, LocatedFinding } from './model/finding.js';
export type { Framework } from './model/framework.js';
export { dataFolders } from './model/kinds/index.js';
export { type Period, parsePeriod } from './model/period.js';
export type { Listed, Reading, Source } from './model/source.js';
export {
  type Checked,
  checkFolder,
  type DaySettings,
  findingPages,
  type MadeReport,
  makeIndex,
  makeReports,
  type ReportRequest,
} from './pipeline.js';
export { formats } from './render/index.js';
export type { Block, ReportDocument } from './report/blocks.js';
