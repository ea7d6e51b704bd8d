export {
  type Checked,
  checkFolder,
  findingPages,
  type MadeReport,
  makeReports,
  type ReportRequest,
} from './pipeline.js';
