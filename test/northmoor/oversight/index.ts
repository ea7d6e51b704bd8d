import type {
  Budget,
  BudgetEntry,
  Recommendation,
  RecommendationEntry,
  Risk,
  RiskEntry,
} from '../../../src/model/records.js';
import { budgets2013 } from './budgets-2013.js';
import { budgets2014 } from './budgets-2014.js';
import { budgetsOther } from './budgets-other.js';
import { exceptions } from './exceptions.js';
import { externalAudit } from './external-audit.js';
import { governance } from './governance.js';
import { inspection } from './inspection.js';
import { internalAudit2013 } from './internal-audit-2013.js';
import { internalAudit2014 } from './internal-audit-2014.js';
import { otherPapers } from './other-papers.js';
import { panel } from './panel.js';
import { papersOfCabinet } from './papers-cabinet.js';
import { papersOfCommittees } from './papers-committees.js';
import { reviews } from './reviews.js';
import { risksOfDemand } from './risks-of-demand.js';
import { risksOfMoney } from './risks-of-money.js';
import { risksOfPeople } from './risks-of-people.js';
import { risksOfSafety } from './risks-of-safety.js';
import { risksOfServices } from './risks-of-services.js';
import { type Followed, fileOf, filesFollowed } from './written.js';

export { recommendationPlacements } from './placements.js';

const recommendations: readonly Followed<Recommendation, RecommendationEntry>[] = [
  ...internalAudit2013,
  ...internalAudit2014,
  ...externalAudit,
  ...inspection,
  ...governance,
  ...panel,
];

const risks: readonly Followed<Risk, RiskEntry>[] = [
  ...risksOfMoney,
  ...risksOfDemand,
  ...risksOfPeople,
  ...risksOfSafety,
  ...risksOfServices,
];

const budgets: readonly Followed<Budget, BudgetEntry>[] = [...budgets2013, ...budgets2014, ...budgetsOther];

const papers = { ...papersOfCabinet, ...papersOfCommittees, ...otherPapers };

function filesOf(folder: string, records: Readonly<Record<string, object>>): readonly (readonly [string, string])[] {
  return Object.entries(records).map(([id, record]) => fileOf(folder, id, record));
}

/** What auditors, Panels, the Board and members look at: path within the folder, and text. */
export const parts: ReadonlyMap<string, string> = new Map([
  ...filesFollowed('recommendations', recommendations),
  ...filesFollowed('risks', risks),
  ...filesFollowed('budgets', budgets),
  ...filesOf('exceptions', exceptions),
  ...filesOf('reviews', reviews),
  ...filesOf('papers', papers),
]);
