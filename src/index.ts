export type { Assessment, BodyAssessment } from './assess/assessment.js';
export type { Evidence, FolderHistory } from './assess/evidence.js';
export { differencesView } from './differences.js';
export { folderSource } from './folder/folder-source.js';
export { openRepository, type Repository } from './git/repository.js';
export { type Day, parseDay } from './model/day.js';
export type { Finding, LocatedFinding } from './model/finding.js';
export type { Framework } from './model/framework.js';
export { type History, type HistoryRead, isUnknown, type Unknown } from './model/history.js';
export { dataFolders } from './model/kinds/index.js';
export { type Period, parsePeriod } from './model/period.js';
export type { Listed, Reading, Source } from './model/source.js';
export {
  type Checked,
  checkFolder,
  type DaySettings,
  findingPages,
  type HistoryOf,
  type MadeReport,
  makeIndex,
  makeReports,
  type ReportRequest,
} from './pipeline.js';
export { formats } from './render/index.js';
export type { Block, ReportDocument } from './report/blocks.js';
export { explanationView, overdueView, statusView, type View } from './views.js';
